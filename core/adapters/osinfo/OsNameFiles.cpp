// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/OsNameFiles.h"

#include <QFile>
#include <QStandardPaths>
#include <QStringList>

#include <glib.h>
#include <pugixml.hpp>

namespace innkeeper::osinfo {

namespace {

/// "http://debian.org/debian/12": "debian.org/debian-12.xml"; empty for what is no such id.
QString fileOf(const QString &id)
{
    const qsizetype scheme = id.indexOf(QLatin1String("://"));
    if (scheme < 0)
        return {};
    const qsizetype hostBegin = scheme + 3;
    const qsizetype hostEnd = id.indexOf(u'/', hostBegin);
    if (hostEnd <= hostBegin || hostEnd + 1 == id.size())
        return {};
    const QString host = id.mid(hostBegin, hostEnd - hostBegin);
    if (host.startsWith(u'.') || id.contains(QChar::Null))
        return {};
    const QString name = id.mid(hostEnd + 1).replace(u'/', u'-');
    return host + u'/' + name + QLatin1String(".xml");
}

/// As libosinfo looks for them; the first that has the file wins.
QStringList databaseFolders()
{
    const auto folder = [](const char *variable, const QString &fallback) {
        return qEnvironmentVariable(variable, fallback);
    };
    const auto settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {folder("OSINFO_USER_DIR", settings + QLatin1String("/osinfo")),
            folder("OSINFO_LOCAL_DIR", QStringLiteral("/etc/osinfo")),
            folder("OSINFO_SYSTEM_DIR", QStringLiteral("/usr/share/osinfo"))};
}

/// In the language that libosinfo would choose, so that one name is seen everywhere.
QString nameIn(pugi::xml_node os)
{
    for (const char *const *language = g_get_language_names(); *language; ++language)
        for (const auto name : os.children("name"))
            if (name.attribute("xml:lang").value() == std::string_view(*language))
                return QString::fromUtf8(name.child_value());
    return QString::fromUtf8(os.child_value("name"));
}

} // namespace

QString nameInFiles(const QString &id)
{
    const QString file = fileOf(id);
    if (file.isEmpty())
        return {};
    for (const QString &folder : databaseFolders()) {
        pugi::xml_document document;
        const QString path = folder + QLatin1String("/os/") + file;
        if (!document.load_file(QFile::encodeName(path).constData()))
            continue;
        for (const auto os : document.child("libosinfo").children("os"))
            if (QString::fromUtf8(os.attribute("id").value()) == id)
                return nameIn(os);
    }
    return {};
}

} // namespace innkeeper::osinfo
