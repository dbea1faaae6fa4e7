// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/LockFile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace innkeeper {

UniqueFd lockFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        UniqueFd fd(::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!fd.isValid())
            return UniqueFd();
        if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
            const int why = errno;
            fd.reset();
            errno = why;
            return UniqueFd();
        }
        // The last holder may have removed the file between our open and our lock.
        struct stat ours = {};
        struct stat named = {};
        if (::fstat(fd.get(), &ours) == 0 && ::stat(name.constData(), &named) == 0 &&
            ours.st_ino == named.st_ino && ours.st_dev == named.st_dev)
            return fd;
    }
}

} // namespace innkeeper
