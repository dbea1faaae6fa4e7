// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <sys/types.h>

namespace innkeeper {

/// Whether a person of this computer may pass through folders, by mode and access control list.
struct ImageReach
{
    /// The first folder on the way to `path` that `user` may not search; empty: all are open.
    [[nodiscard]] static QString closedFolder(const QString &path, uid_t user, gid_t group);
    /// The system's QEMU runs as a user of its own, who must reach the image; fails with Denied and
    /// how to let it in.
    [[nodiscard]] static Result<void> checkForSystemQemu(const QString &path);
};

} // namespace innkeeper
