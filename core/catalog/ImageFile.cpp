// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/ImageFile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace innkeeper {

namespace {

class ImageFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ImageFile)
};

tl::unexpected<Error> systemFailure(const QString &path, int error)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return failure(ErrorKind::NotFound, ImageFileWords::tr("There is no file “%1”.").arg(path),
                       ImageFileWords::tr("It may have been moved, or its disk is not mounted."),
                       detail);
    case EACCES:
    case EPERM:
        return failure(
            ErrorKind::Denied, ImageFileWords::tr("You may not read “%1”.").arg(path),
            ImageFileWords::tr("Ask the file's owner for permission, or copy it to your own "
                               "folder."),
            detail);
    default:
        return failure(ErrorKind::Internal, ImageFileWords::tr("“%1” could not be read.").arg(path),
                       ImageFileWords::tr("The disk it is on may be damaged or gone."), detail);
    }
}

} // namespace

Result<ImageFile> ImageFile::open(const QString &path)
{
    // Without O_NONBLOCK a named pipe would keep us waiting for a writer.
    const QByteArray name = QFile::encodeName(path);
    ImageFile file;
    file.m_fd = UniqueFd(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.m_fd.isValid())
        return systemFailure(path, errno);
    struct stat status
    {
    };
    if (::fstat(file.m_fd.get(), &status) != 0)
        return systemFailure(path, errno);
    if (S_ISDIR(status.st_mode))
        return failure(ErrorKind::Invalid, ImageFileWords::tr("“%1” is a folder.").arg(path),
                       ImageFileWords::tr("Choose a file in it."));
    if (!S_ISREG(status.st_mode) && !S_ISBLK(status.st_mode))
        return failure(ErrorKind::Invalid,
                       ImageFileWords::tr("“%1” is neither a file nor a disk.").arg(path));
    const off_t end = ::lseek(file.m_fd.get(), 0, SEEK_END);
    if (end < 0)
        return systemFailure(path, errno);
    if (end == 0)
        return failure(ErrorKind::Invalid, ImageFileWords::tr("“%1” is empty.").arg(path),
                       ImageFileWords::tr("If it was downloaded, download it again."));
    file.m_size = quint64(end);
    file.m_allocated =
        S_ISBLK(status.st_mode) ? Bytes(file.m_size) : Bytes(quint64(status.st_blocks) * 512);
    return file;
}

std::optional<QByteArray> ImageFile::read(quint64 offset, qsizetype count) const
{
    if (count < 0 || offset > m_size || quint64(count) > m_size - offset)
        return std::nullopt;
    QByteArray bytes = readUpTo(offset, count);
    if (bytes.size() != count)
        return std::nullopt;
    return bytes;
}

QByteArray ImageFile::readUpTo(quint64 offset, qsizetype count) const
{
    QByteArray bytes(count, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < count) {
        const ssize_t got =
            ::pread(m_fd.get(), bytes.data() + done, size_t(count - done), off_t(offset) + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

} // namespace innkeeper
