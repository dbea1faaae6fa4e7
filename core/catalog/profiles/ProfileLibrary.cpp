// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileLibrary.h"

#include <QStandardPaths>

#include <utility>

namespace innkeeper {

ProfileLibrary::ProfileLibrary(QStringList folders)
    : m_folders(std::move(folders))
{
}

const ProfileSet &ProfileLibrary::profiles() const
{
    std::call_once(m_once, [this] { m_profiles = ProfileSet::read(m_folders); });
    return m_profiles;
}

QStringList ProfileLibrary::defaultFolders()
{
    QStringList folders;
    for (const QString &data :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders += data + QStringLiteral("/innkeeper/profiles");
    return folders;
}

} // namespace innkeeper
