// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/udev/MountTable.h"
#include "core/adapters/udev/SystemTree.h"

#include <QSet>

namespace innkeeper::udev {

/// What a file system, a swap area or an image lies on in the end: through partitions, encryption,
/// volume groups, arrays, caches, file systems of several disks, and files that are disks. Block
/// devices are paths in /sys/devices. Any thread.
class BlockDevices
{
public:
    /// Both outlive it.
    BlockDevices(const SystemTree &tree, const MountTable &mounts);

    [[nodiscard]] QStringList all() const;
    /// By its name in /dev; empty: there is none.
    [[nodiscard]] QString named(const QString &path) const;
    [[nodiscard]] QStringList under(const Mount &mount) const;
    /// A device in /dev is itself; it need not exist, nor be readable.
    [[nodiscard]] QStringList underFile(const QString &path) const;
    /// The USB ports that hold a part of any of these.
    [[nodiscard]] QStringList portsOf(const QStringList &devices) const;
    /// What is built on it, by the names that people gave.
    [[nodiscard]] QStringList holdersOf(const QString &device) const;

private:
    [[nodiscard]] QStringList siblings(const QString &device) const;
    [[nodiscard]] QStringList poolMembers(const QString &pool) const;
    void descend(const QString &device, QSet<QString> &seen) const;

    const SystemTree &m_tree;
    const MountTable &m_mounts;
};

} // namespace innkeeper::udev
