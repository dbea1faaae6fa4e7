// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDBusConnection>
#include <QString>

namespace innkeeper::udev {

/// Unmounts `device` ("/dev/sdb1") from `folder`: through UDisks2 where `bus` has it, since that
/// remembers what it mounted, and unmounts for the whole computer though we may live in a mount
/// namespace of our own; else by ourselves. Busy: it is in use. Blocks; any thread.
[[nodiscard]] Result<void> unmount(const QString &device, const QString &folder,
                                   QDBusConnection bus);

/// Locks the disk that was unlocked of `device` ("/dev/sdb1"), through UDisks2: nobody else of
/// those that unlock disks would know of it. Busy: it is in use. Blocks; any thread.
[[nodiscard]] Result<void> lock(const QString &device, QDBusConnection bus);

} // namespace innkeeper::udev
