// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/VolumeRoom.h"

#include <sys/stat.h>
#include <sys/statvfs.h>

namespace innkeeper::libvirt {

namespace {
/// What is on its way to the daemon, and what others write meanwhile.
constexpr quint64 kReserve = 2 << 20;
constexpr quint64 kStatBlock = 512;
} // namespace

VolumeRoom::VolumeRoom(const Connection &connection, virStorageVolPtr volume)
{
    if (!connection.isLocal())
        return;
    const TextHandle path(virStorageVolGetPath(volume));
    struct stat facts = {};
    if (path && ::stat(path.get(), &facts) == 0 && S_ISREG(facts.st_mode))
        m_path = path.get();
}

bool VolumeRoom::holds(quint64 end) const
{
    struct stat facts = {};
    struct statvfs disk = {};
    if (m_path.isEmpty() || ::stat(m_path.constData(), &facts) != 0 ||
        quint64(facts.st_blocks) * kStatBlock >= end || ::statvfs(m_path.constData(), &disk) != 0)
        return true;
    return quint64(disk.f_bavail) * disk.f_frsize >= kReserve;
}

} // namespace innkeeper::libvirt
