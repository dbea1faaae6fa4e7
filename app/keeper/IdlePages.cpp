// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keeper/IdlePages.h"

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace innkeeper {

// Only what could never be written is still as its file has it. Tables that were filled in and then
// protected belong to segments that could.
static int releasePagesOf(dl_phdr_info *object, size_t, void *)
{
    const auto page = ElfW(Addr)(::sysconf(_SC_PAGESIZE));
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const ElfW(Phdr) &segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W) != 0)
            continue;
        const ElfW(Addr) address = object->dlpi_addr + segment.p_vaddr;
        const ElfW(Addr) begin = address & ~(page - 1);
        const ElfW(Addr) end = (address + segment.p_filesz + page - 1) & ~(page - 1);
        ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
    }
    return 0;
}

void releasePages()
{
    ::malloc_trim(0);
    ::dl_iterate_phdr(releasePagesOf, nullptr);
}

} // namespace innkeeper
