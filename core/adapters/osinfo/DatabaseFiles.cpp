// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/DatabaseFiles.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QStandardPaths>

namespace innkeeper::osinfo {

namespace {

/// A person's own first, as in osinfo-db-path(1).
QStringList folders()
{
    const auto settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QStringList roots{
        qEnvironmentVariable("OSINFO_USER_DIR", settings + QLatin1String("/osinfo")),
        qEnvironmentVariable("OSINFO_LOCAL_DIR", QStringLiteral("/etc/osinfo")),
        qEnvironmentVariable("OSINFO_SYSTEM_DIR", QStringLiteral("/usr/share/osinfo")),
    };
    QStringList folders;
    for (const QString &root : roots)
        folders += root + QLatin1String("/os/");
    return folders;
}

/// "http://debian.org/debian/12": "debian.org/debian-12.xml"; empty for what is no such id.
QString nameOf(const QString &id)
{
    const qsizetype scheme = id.indexOf(QLatin1String("://"));
    const qsizetype hostBegin = scheme + 3;
    const qsizetype hostEnd = id.indexOf(u'/', hostBegin);
    const bool isId = scheme > 0 && hostEnd > hostBegin && hostEnd + 1 < id.size() &&
                      id[hostBegin] != u'.' && !id.contains(QChar::Null);
    if (!isId)
        return {};
    const QString system = id.mid(hostEnd + 1).replace(u'/', u'-');
    return id.mid(hostBegin, hostEnd - hostBegin) + u'/' + system + QLatin1String(".xml");
}

} // namespace

QStringList systemFiles()
{
    QMap<QString, QString> files;
    for (const QString &folder : folders()) {
        QDirIterator it(folder, {QStringLiteral("*.xml")}, QDir::Files,
                        QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString name = path.mid(folder.size());
            if (!files.contains(name))
                files.insert(name, path);
        }
    }
    return files.values();
}

QString systemFileOf(const QString &id)
{
    const QString name = nameOf(id);
    if (name.isEmpty())
        return {};
    for (const QString &folder : folders())
        if (QFileInfo::exists(folder + name))
            return folder + name;
    return {};
}

} // namespace innkeeper::osinfo
