// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/profiles/ProfileSet.h"

#include <mutex>

namespace innkeeper {

/// The profiles of this computer, read when they are first asked for and never again. Made by the
/// programs; any thread may ask.
class ProfileLibrary
{
public:
    /// As for ProfileSet::read().
    explicit ProfileLibrary(QStringList folders);

    /// Blocks at the first call, for some milliseconds.
    [[nodiscard]] const ProfileSet &profiles() const;
    /// "innkeeper/profiles" below $XDG_DATA_HOME and each of $XDG_DATA_DIRS.
    [[nodiscard]] static QStringList defaultFolders();

private:
    const QStringList m_folders;
    mutable std::once_flag m_once;
    mutable ProfileSet m_profiles;
};

} // namespace innkeeper
