// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/profiles/ProfileSet.h"

#include <mutex>

namespace innkeeper {

/// What the folders of data of this computer hold for guests: profiles, read when they are first
/// asked for and never again, and drivers. Made by the programs; any thread may ask.
class ProfileLibrary
{
public:
    /// Like $XDG_DATA_HOME and $XDG_DATA_DIRS, the most important first.
    explicit ProfileLibrary(QStringList dataFolders);

    /// Blocks at the first call, for some milliseconds.
    [[nodiscard]] const ProfileSet &profiles() const;
    /// Path of an image with these drivers ("virtio-win"), where distributions and their makers
    /// put it: virtio-win/virtio-win.iso. Empty: it is not there.
    [[nodiscard]] QString driversImage(const QString &drivers) const;
    [[nodiscard]] static QStringList defaultFolders();

private:
    const QStringList m_folders;
    mutable std::once_flag m_once;
    mutable ProfileSet m_profiles;
};

} // namespace innkeeper
