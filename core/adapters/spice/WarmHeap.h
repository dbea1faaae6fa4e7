// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <malloc.h>

namespace innkeeper::spice {

/// While one lives, freed memory stays with the process. SPICE allocates and frees every piece of
/// a picture; glibc gives each back to the kernel, which clears it again for the next: a fifth of
/// what a moving picture costs. For the main thread. See mallopt(3).
class WarmHeap
{
public:
    WarmHeap()
    {
        if (s_count++ == 0)
            set(kKept);
    }
    ~WarmHeap()
    {
        if (--s_count > 0)
            return;
        set(kUsual);
        ::malloc_trim(0);
    }
    WarmHeap(const WarmHeap &) = delete;
    WarmHeap &operator=(const WarmHeap &) = delete;

private:
    static constexpr int kUsual = 128 * 1024;      ///< glibc's own
    static constexpr int kKept = 16 * 1024 * 1024; ///< a picture of 1440p; bytes, as above

    static void set(int threshold)
    {
        ::mallopt(M_TRIM_THRESHOLD, threshold);
        ::mallopt(M_MMAP_THRESHOLD, threshold);
    }

    inline static int s_count = 0;
};

} // namespace innkeeper::spice
