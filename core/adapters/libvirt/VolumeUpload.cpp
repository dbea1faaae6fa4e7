// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/VolumeUpload.h"

#include "core/adapters/libvirt/LibvirtError.h"
#include "core/base/UniqueFd.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace innkeeper::libvirt {

namespace {

struct VolumeUploadWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::Storage)
};

constexpr qsizetype kBlock = 256 * 1024;

Error unreadable(const QString &file)
{
    const ErrorKind kind = errno == ENOENT                     ? ErrorKind::NotFound
                           : errno == EACCES || errno == EPERM ? ErrorKind::Denied
                                                               : ErrorKind::Invalid;
    return {kind,
            VolumeUploadWords::tr("The file \"%1\" could not be read.").arg(file),
            {},
            QString::fromLocal8Bit(std::strerror(errno))};
}

/// How long its file is; at worst endless.
quint64 physicalSize(virStorageVolPtr volume)
{
    virStorageVolInfo info;
    if (virStorageVolGetInfoFlags(volume, &info, VIR_STORAGE_VOL_GET_PHYSICAL) == 0)
        return info.allocation;
    return ~0ull;
}

bool isUnwritten(virStorageVolPtr volume)
{
    virStorageVolInfo info;
    return virStorageVolGetInfo(volume, &info) == 0 && info.allocation == 0;
}

} // namespace

VolumeUpload::VolumeUpload(const Connection &connection, virStorageVolPtr volume)
    : m_connection(connection)
    , m_volume(volume)
    , m_room(connection, volume)
    , m_buffer(kBlock, Qt::Uninitialized)
{
}

Result<void> VolumeUpload::run(const QString &file, Progress &progress)
{
    const UniqueFd source(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC));
    struct stat facts = {};
    if (!source.isValid() || ::fstat(source.get(), &facts) != 0)
        return failure(unreadable(file));
    if (!S_ISREG(facts.st_mode)) {
        errno = EINVAL;
        return failure(unreadable(file));
    }
    m_size = quint64(facts.st_size);
    const quint64 oldSize = physicalSize(m_volume);
    m_emptyFrom = isUnwritten(m_volume) ? 0 : oldSize;
    m_stream = openStream(m_size);
    if (!m_stream)
        return failure(broken());

    auto sent = send(source.get(), m_size, progress);
    // libvirt cuts the file off at the end of a hole; a raw disk would become smaller.
    if (sent && m_isSparse && m_size < oldSize && oldSize != ~0ull &&
        virStreamSendHole(m_stream.get(), qint64(oldSize - m_size), 0) < 0)
        sent = failure(broken());
    if (!sent) {
        virStreamAbort(m_stream.get());
        return sent;
    }
    if (virStreamFinish(m_stream.get()) < 0)
        return failure(broken());
    progress.setFraction(1);
    return {};
}

StreamHandle VolumeUpload::openStream(quint64 size)
{
    for (const bool sparse : {true, false}) {
        StreamHandle stream(virStreamNew(m_connection.get(), 0));
        if (!stream)
            return {};
        const unsigned flags = sparse ? VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM : 0;
        if (virStorageVolUpload(m_volume, stream.get(), 0, sparse ? 0 : size, flags) == 0) {
            m_isSparse = sparse;
            return stream;
        }
        if (!isUnsupported())
            return {};
    }
    return {};
}

Result<void> VolumeUpload::send(int fd, quint64 size, Progress &progress)
{
    while (m_offset < size) {
        quint64 dataStart = m_offset;
        if (m_isSparse && m_offset >= m_emptyFrom) {
            const off_t found = ::lseek(fd, off_t(m_offset), SEEK_DATA);
            dataStart = found >= 0 ? quint64(found) : errno == ENXIO ? size : m_offset;
        }
        if (dataStart > m_offset) {
            if (virStreamSendHole(m_stream.get(), qint64(dataStart - m_offset), 0) < 0)
                return failure(broken());
            m_offset = dataStart;
            continue;
        }
        const off_t found = m_isSparse ? ::lseek(fd, off_t(m_offset), SEEK_HOLE) : -1;
        const quint64 hole = found >= 0 ? qMin(quint64(found), size) : size;
        if (auto sent = sendData(fd, qMin(size, qMax(hole, m_emptyFrom)), progress); !sent)
            return sent;
    }
    return {};
}

Result<void> VolumeUpload::sendData(int fd, quint64 end, Progress &progress)
{
    while (m_offset < end) {
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled, VolumeUploadWords::tr("Copying was cancelled."));
        const size_t wanted = size_t(qMin<quint64>(quint64(kBlock), end - m_offset));
        const ssize_t got = ::pread(fd, m_buffer.data(), wanted, off_t(m_offset));
        if (got <= 0)
            return failure(
                ErrorKind::Invalid, VolumeUploadWords::tr("The file could not be read to its end."),
                VolumeUploadWords::tr("Somebody may have changed it, or its disk has a fault."),
                QString::fromLocal8Bit(got < 0 ? std::strerror(errno) : ""));
        if (!m_room.holds(m_offset + quint64(got)))
            return failure(
                ErrorKind::NoSpace,
                VolumeUploadWords::tr(
                    "The file was not copied: there is no space left on the storage."),
                VolumeUploadWords::tr("Free some space, or choose another storage pool."));
        for (ssize_t done = 0; done < got;) {
            const int sent =
                virStreamSend(m_stream.get(), m_buffer.constData() + done, size_t(got - done));
            if (sent < 0)
                return failure(broken());
            done += sent;
        }
        m_offset += quint64(got);
        progress.setFraction(double(m_offset) / double(m_size));
    }
    return {};
}

Error VolumeUpload::broken() const
{
    return m_connection.explainLast(
        VolumeUploadWords::tr("The file was not copied into the storage pool."));
}

} // namespace innkeeper::libvirt
