// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/profiles/ProfileLibrary.h"
#include "core/ports/Host.h"
#include "core/ports/OsDatabase.h"

namespace innkeeper {

/// Where a system's virtio drivers come from.
struct VirtioDrivers
{
    enum class Origin {
        Unknown,
        /// The system brings them along.
        Own,
        /// From `image`, which this computer may lack.
        Image,
        /// Nobody wrote any for this system.
        None,
    };
    /// Of the system that they are for, as libosinfo calls it; may be empty.
    QString osId = {};
    Origin origin = Origin::Unknown;
    /// Path; empty: it is not on this computer.
    QString image = {};
    /// "virtio-win"; empty where there is no image.
    QString name = {};
    /// The system's name; empty: unknown.
    QString system = {};
    bool isLinux = false;
};

/// By osinfo-db and the profiles; an empty or unknown `osId` is no failure. Blocks, for as long as
/// OsDatabase::find() does; any thread.
[[nodiscard]] Result<VirtioDrivers> virtioDriversOf(const QString &osId, OsDatabase &systems,
                                                    Host &host, const ProfileLibrary &profiles);

} // namespace innkeeper
