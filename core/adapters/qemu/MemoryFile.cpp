// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/qemu/MemoryFile.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>

namespace innkeeper::qemu {

namespace {

tl::unexpected<Error> noMemoryFile(int error)
{
    return failure(ErrorKind::Internal,
                   QCoreApplication::translate("innkeeper::QemuTrial",
                                               "The probe guest could not be put into memory."),
                   {}, QString::fromLocal8Bit(std::strerror(error)));
}

} // namespace

Result<UniqueFd> memoryFile(const QByteArray &content)
{
    UniqueFd file(memfd_create("innkeeper-probe", MFD_CLOEXEC));
    if (file.get() < 0)
        return noMemoryFile(errno);
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t written =
            write(file.get(), content.constData() + done, size_t(content.size() - done));
        if (written < 0 && errno != EINTR)
            return noMemoryFile(errno);
        if (written > 0)
            done += written;
    }
    // QEMU takes a passed descriptor only with exactly the access it wants.
    const QByteArray itself = QByteArrayLiteral("/proc/self/fd/") + QByteArray::number(file.get());
    UniqueFd readable(open(itself.constData(), O_RDONLY | O_CLOEXEC));
    if (readable.get() < 0)
        return noMemoryFile(errno);
    return readable;
}

} // namespace innkeeper::qemu
