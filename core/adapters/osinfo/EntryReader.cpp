// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/EntryReader.h"

#include <QFile>
#include <QLocale>

#include <pugixml.hpp>

#include <string_view>

namespace innkeeper::osinfo {

namespace {

pugi::xml_document load(const QString &file)
{
    pugi::xml_document document;
    // A failure leaves what came before it, which is better than nothing.
    document.load_file(QFile::encodeName(file).constData());
    return document;
}

QString text(pugi::xml_node parent, const char *name)
{
    return QString::fromUtf8(parent.child_value(name));
}

/// "de_DE", "de": what osinfo-db calls the reader's languages.
const QList<QByteArray> &languages()
{
    static const QList<QByteArray> kLanguages = []() {
        QList<QByteArray> names;
        for (QString name : QLocale().uiLanguages()) {
            name.replace(u'-', u'_');
            names += name.toLatin1();
            names += name.section(u'_', 0, 0).toLatin1();
        }
        return names;
    }();
    return kLanguages;
}

QString localized(pugi::xml_node parent, const char *name)
{
    for (const QByteArray &language : languages())
        for (const auto element : parent.children(name))
            if (element.attribute("xml:lang").value() == std::string_view(language.constData()))
                return QString::fromUtf8(element.child_value());
    return text(parent, name);
}

void replaceIfSaid(QString &target, const QString &said)
{
    if (!said.isEmpty())
        target = said;
}

QDate toDate(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

bool isSupported(pugi::xml_node element)
{
    return element.attribute("supported").as_bool(true);
}

OperatingSystem::Resources readResources(pugi::xml_node element)
{
    OperatingSystem::Resources resources;
    resources.cpus = element.child("n-cpus").text().as_int();
    resources.memory = Bytes(element.child("ram").text().as_ullong());
    resources.storage = Bytes(element.child("storage").text().as_ullong());
    return resources;
}

MediaPattern readMedia(pugi::xml_node media)
{
    const std::pair<const char *, QString IsoImage::*> kFields[] = {
        {"volume-id", &IsoImage::volumeId},
        {"system-id", &IsoImage::systemId},
        {"publisher-id", &IsoImage::publisherId},
        {"application-id", &IsoImage::applicationId},
    };
    const auto iso = media.child("iso");
    MediaPattern pattern;
    for (const auto &[name, field] : kFields)
        if (const QString expression = text(iso, name); !expression.isEmpty())
            pattern.fields += {field, QRegularExpression(expression)};
    pattern.volumeSize = iso.child("volume-size").text().as_ullong();
    pattern.architecture = QString::fromUtf8(media.attribute("arch").value());
    pattern.isLive = media.attribute("live").as_bool();
    return pattern;
}

bool isPc(const char *architecture)
{
    for (const char *pc : {"x86_64", "i686", "i386", "all"})
        if (qstrcmp(architecture, pc) == 0)
            return true;
    return false;
}

bool readRunsOnPc(pugi::xml_node os)
{
    bool isSaid = false;
    for (const char *kind : {"media", "tree", "image"}) {
        for (const auto element : os.children(kind)) {
            if (isPc(element.attribute("arch").value()))
                return true;
            isSaid = true;
        }
    }
    return !isSaid;
}

void readNeeds(pugi::xml_node os, Entry &entry)
{
    for (const auto element : os.children("resources")) {
        const QString architecture = QString::fromUtf8(element.attribute("arch").value());
        if (element.attribute("inherit").as_bool())
            entry.inheritsNeeds += architecture;
        Entry::Needs &needs = entry.needs[architecture];
        if (const auto minimum = element.child("minimum"))
            needs.minimum = readResources(minimum);
        if (const auto recommended = element.child("recommended"))
            needs.recommended = readResources(recommended);
    }
}

void readIdentity(pugi::xml_node os, Entry &entry)
{
    OperatingSystem &system = entry.system;
    for (const auto element : os.children("short-id"))
        entry.shortIds += QString::fromUtf8(element.child_value());
    system.shortId = entry.shortIds.value(0);
    replaceIfSaid(system.name, localized(os, "name"));
    replaceIfSaid(system.version, text(os, "version"));
    replaceIfSaid(system.vendor, localized(os, "vendor"));
    replaceIfSaid(system.family, text(os, "family"));
    replaceIfSaid(system.distro, text(os, "distro"));
    if (const QString date = text(os, "release-date"); !date.isEmpty())
        system.released = toDate(date);
    if (const QString date = text(os, "eol-date"); !date.isEmpty())
        system.endOfLife = toDate(date);
    for (const char *relation : {"derives-from", "clones"})
        for (const auto element : os.children(relation))
            entry.parents += QString::fromUtf8(element.attribute("id").value());
}

void readEntry(pugi::xml_node os, Entry &entry)
{
    readIdentity(os, entry);
    for (const auto device : os.child("devices").children("device"))
        entry.devices.insert(QString::fromUtf8(device.attribute("id").value()),
                             isSupported(device));
    for (const auto firmware : os.children("firmware"))
        if (qstrcmp(firmware.attribute("arch").value(), "x86_64") == 0)
            entry.firmwares.insert(QString::fromUtf8(firmware.attribute("type").value()),
                                   isSupported(firmware));
    readNeeds(os, entry);
    for (const auto media : os.children("media"))
        entry.media += readMedia(media);
    entry.runsOnPc = readRunsOnPc(os);
}

} // namespace

void readEntries(const QString &file, QHash<QString, Entry> &entries)
{
    const auto document = load(file);
    for (const auto os : document.child("libosinfo").children("os")) {
        const QString id = QString::fromUtf8(os.attribute("id").value());
        if (id.isEmpty())
            continue;
        Entry &entry = entries[id];
        entry.system.id = id;
        readEntry(os, entry);
    }
}

QString readName(const QString &file, const QString &id)
{
    const auto document = load(file);
    for (const auto os : document.child("libosinfo").children("os"))
        if (QString::fromUtf8(os.attribute("id").value()) == id)
            return localized(os, "name");
    return {};
}

} // namespace innkeeper::osinfo
