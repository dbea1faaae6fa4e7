// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/LoadedDatabase.h"

#include "core/adapters/osinfo/DatabaseFiles.h"
#include "core/adapters/osinfo/EntryReader.h"
#include "core/adapters/osinfo/MediaMatch.h"
#include "core/base/NaturalOrder.h"

#include <algorithm>

namespace innkeeper::osinfo {

namespace {

/// osinfo-db's entry for what is in no other entry.
constexpr char16_t kUnknown[] = u"http://libosinfo.org/unknown";
// Families are shallow; a person's own file may close a circle.
constexpr int kMostAncestors = 64;

void fillGaps(OperatingSystem::Resources &target, const OperatingSystem::Resources &source)
{
    if (target.cpus <= 0)
        target.cpus = std::max(0, source.cpus);
    if (target.memory == Bytes())
        target.memory = source.memory;
    if (target.storage == Bytes())
        target.storage = source.storage;
}

/// "Debian 12" without "12".
QString nameWithoutVersion(const OperatingSystem &system)
{
    QString name = system.name;
    return name.remove(system.version).simplified();
}

void sortForPeople(QList<OperatingSystem> &systems)
{
    struct Keys
    {
        QByteArray name;
        QByteArray version;
    };
    QHash<QString, Keys> keys;
    for (const OperatingSystem &system : systems)
        keys.insert(system.id,
                    {naturalKey(nameWithoutVersion(system)), naturalKey(system.version)});
    std::sort(systems.begin(), systems.end(), [&keys](const auto &a, const auto &b) {
        const Keys &left = *keys.constFind(a.id);
        const Keys &right = *keys.constFind(b.id);
        if (left.name != right.name)
            return left.name < right.name;
        if (a.released != b.released)
            return a.released > b.released;
        if (left.version != right.version)
            return left.version > right.version;
        return a.id < b.id;
    });
}

} // namespace

LoadedDatabase::LoadedDatabase()
{
    for (const QString &file : systemFiles())
        readEntries(file, m_entries);
}

QList<OperatingSystem> LoadedDatabase::all() const
{
    QList<OperatingSystem> systems;
    systems.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        if (entry.runsOnPc && entry.system.id != kUnknown)
            systems += complete(entry);
    sortForPeople(systems);
    return systems;
}

std::optional<OperatingSystem> LoadedDatabase::find(const QString &idOrShortId) const
{
    const auto byId = m_entries.constFind(idOrShortId);
    if (byId != m_entries.constEnd())
        return complete(*byId);
    for (const Entry &entry : m_entries)
        if (entry.shortIds.contains(idOrShortId))
            return complete(entry);
    return std::nullopt;
}

void LoadedDatabase::recognize(const IsoImage &image, MediaFacts &facts) const
{
    const Entry *best = nullptr;
    const MediaPattern *bestPattern = nullptr;
    int bestPoints = 0;
    for (const Entry &entry : m_entries) {
        for (const MediaPattern &pattern : entry.media) {
            const int points = closeness(pattern, image);
            // Of two equal ones the newer: later releases of a system keep its labels.
            const bool isNewer = points == bestPoints && best &&
                                 std::pair(entry.system.released, entry.system.id) >
                                     std::pair(best->system.released, best->system.id);
            if (points == 0 || (points <= bestPoints && !isNewer))
                continue;
            best = &entry;
            bestPattern = &pattern;
            bestPoints = points;
        }
    }
    if (!best)
        return;
    facts.osId = best->system.id;
    facts.isLive = bestPattern->isLive;
    facts.architecture = bestPattern->architecture;
}

OperatingSystem LoadedDatabase::complete(const Entry &entry) const
{
    OperatingSystem system = entry.system;
    for (const char *architecture : {"x86_64", "all", "i686", "i386"}) {
        const Entry::Needs needs = needsOf(entry, QLatin1String(architecture), 0);
        fillGaps(system.minimum, needs.minimum);
        fillGaps(system.recommended, needs.recommended);
    }
    QSet<QString> devices;
    collectDevices(entry, devices, 0);
    system.devices = devices.values();
    system.devices.sort();

    QMap<QString, bool> firmwares;
    collectFirmwares(entry, firmwares, 0);
    system.supportsBios = firmwares.value(QStringLiteral("bios"), true);
    system.supportsUefi = firmwares.value(QStringLiteral("efi"), false);
    // osinfo-db has no word for it; a Windows that cannot do without UEFI is signed for it.
    system.supportsSecureBoot = system.isWindows() && system.supportsUefi && !system.supportsBios;
    return system;
}

void LoadedDatabase::collectDevices(const Entry &entry, QSet<QString> &devices, int depth) const
{
    if (depth > kMostAncestors)
        return;
    for (const QString &parent : entry.parents)
        if (const auto it = m_entries.constFind(parent); it != m_entries.constEnd())
            collectDevices(*it, devices, depth + 1);
    for (auto it = entry.devices.cbegin(); it != entry.devices.cend(); ++it) {
        if (it.value())
            devices.insert(it.key());
        else
            devices.remove(it.key());
    }
}

void LoadedDatabase::collectFirmwares(const Entry &entry, QMap<QString, bool> &firmwares,
                                      int depth) const
{
    if (depth > kMostAncestors)
        return;
    for (const QString &parent : entry.parents)
        if (const auto it = m_entries.constFind(parent); it != m_entries.constEnd())
            collectFirmwares(*it, firmwares, depth + 1);
    firmwares.insert(entry.firmwares);
}

Entry::Needs LoadedDatabase::needsOf(const Entry &entry, const QString &architecture,
                                     int depth) const
{
    Entry::Needs needs = entry.needs.value(architecture);
    if (depth > kMostAncestors || !entry.inheritsNeeds.contains(architecture))
        return needs;
    for (const QString &parent : entry.parents) {
        const auto it = m_entries.constFind(parent);
        if (it == m_entries.constEnd())
            continue;
        const Entry::Needs inherited = needsOf(*it, architecture, depth + 1);
        fillGaps(needs.minimum, inherited.minimum);
        fillGaps(needs.recommended, inherited.recommended);
    }
    return needs;
}

} // namespace innkeeper::osinfo
