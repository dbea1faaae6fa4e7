// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileLibrary.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace innkeeper {

ProfileLibrary::ProfileLibrary(QStringList dataFolders)
    : m_folders(std::move(dataFolders))
{
}

const ProfileSet &ProfileLibrary::profiles() const
{
    std::call_once(m_once, [this] {
        QStringList folders = m_folders;
        for (QString &folder : folders)
            folder += QStringLiteral("/innkeeper/profiles");
        m_profiles = ProfileSet::read(folders);
    });
    return m_profiles;
}

QString ProfileLibrary::driversImage(const QString &drivers) const
{
    if (drivers.isEmpty())
        return {};
    for (const QString &folder : m_folders) {
        const QFileInfo image(folder + QStringLiteral("/%1/%1.iso").arg(drivers));
        if (image.isFile() && image.isReadable())
            return image.absoluteFilePath();
    }
    return {};
}

QStringList ProfileLibrary::defaultFolders()
{
    return QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
}

} // namespace innkeeper
