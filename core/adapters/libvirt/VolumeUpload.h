// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/VolumeRoom.h"
#include "core/base/Progress.h"

#include <QByteArray>

namespace innkeeper::libvirt {

/// Streams one file into one volume; holes of the file are skipped where the volume surely reads
/// as zeros. Blocks.
class VolumeUpload
{
public:
    VolumeUpload(const Connection &connection, virStorageVolPtr volume);

    [[nodiscard]] Result<void> run(const QString &file, Progress &progress);

private:
    [[nodiscard]] StreamHandle openStream(quint64 size);
    [[nodiscard]] Result<void> send(int fd, quint64 size, Progress &progress);
    [[nodiscard]] Result<void> sendData(int fd, quint64 end, Progress &progress);
    [[nodiscard]] Error broken() const;

    const Connection &m_connection;
    virStorageVolPtr m_volume;
    VolumeRoom m_room;
    StreamHandle m_stream;
    QByteArray m_buffer;
    bool m_isSparse = false;
    quint64 m_size = 0;
    quint64 m_offset = 0;
    /// From here on the volume is known to read as zeros.
    quint64 m_emptyFrom = 0;
};

} // namespace innkeeper::libvirt
