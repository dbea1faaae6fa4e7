// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/HostMounts.h"

#include <functional>

namespace innkeeper::udev {

/// Unmounts what lies on USB devices, once it is written, and locks what was unlocked there. Where
/// it may not look into other people's programs, or open disks, it goes without names, and leaves
/// the last writing to the kernel's own unmounting. Any thread.
class MountRelease : public HostMounts
{
public:
    /// Of "/dev/sdb1" from a folder.
    using Unmount = std::function<Result<void>(const QString &device, const QString &folder)>;
    /// What was unlocked of "/dev/sdb1".
    using Lock = std::function<Result<void>(const QString &device)>;

    MountRelease();
    /// For tests: `root` is a folder that holds a computer's tree.
    MountRelease(QString root, Unmount unmount, Lock lock);

    [[nodiscard]] Result<void> release(const QString &port) override;

private:
    QString m_root;
    Unmount m_unmount;
    Lock m_lock;
};

} // namespace innkeeper::udev
