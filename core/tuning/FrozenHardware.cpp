// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/FrozenHardware.h"

#include "core/tuning/Tuning.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

using hardware::Change;

namespace {

struct FrozenWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::FrozenHardware)
};

/// What is this computer's side of a machine: PART for all of it, PART.SETTING for one.
const QStringList &hostSide()
{
    static const QStringList names{
        QStringLiteral("machine"),
        QStringLiteral("pin"),
        QStringLiteral("screen"),
        QStringLiteral("power"),
        QStringLiteral("host-device"),
        QStringLiteral("cpu.cpuset"),
        QStringLiteral("cpu.emulator-cpuset"),
        QStringLiteral("cpu.shares"),
        QStringLiteral("cpu.period"),
        QStringLiteral("cpu.quota"),
        QStringLiteral("cpu.iothreads"),
        QStringLiteral("memory.hugepages"),
        QStringLiteral("memory.source"),
        QStringLiteral("memory.sharing"),
        QStringLiteral("memory.allocation"),
        QStringLiteral("memory.locked"),
        QStringLiteral("memory.unmerged"),
        QStringLiteral("memory.limit"),
        QStringLiteral("memory.current"),
        QStringLiteral("disk.source"),
        QStringLiteral("disk.format"),
        QStringLiteral("disk.cache"),
        QStringLiteral("disk.io"),
        QStringLiteral("disk.iothread"),
        QStringLiteral("disk.boot"),
        QStringLiteral("disk.read-rate"),
        QStringLiteral("disk.write-rate"),
        QStringLiteral("disk.read-operations"),
        QStringLiteral("disk.write-operations"),
        QStringLiteral("disk.missing-medium"),
        QStringLiteral("firmware.menu"),
        QStringLiteral("firmware.menu-timeout"),
        QStringLiteral("network.type"),
        QStringLiteral("network.source"),
        QStringLiteral("network.macvtap"),
        QStringLiteral("network.link"),
        QStringLiteral("network.boot"),
        QStringLiteral("network.isolated"),
        QStringLiteral("network.filter"),
    };
    return names;
}

} // namespace

bool isGuestHardware(const Change &change)
{
    const QString setting = QStringLiteral("%1.%2").arg(change.part, change.field);
    return !hostSide().contains(change.part) && !hostSide().contains(setting);
}

Result<void> mayChange(const DomainDocument &machine, const QList<Change> &changes)
{
    const bool isLifted = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.part == QLatin1String("machine") && change.field == QLatin1String("tuning");
    });
    if (intentOf(machine) != Intent::Frozen || isLifted)
        return {};
    const auto found = std::find_if(changes.begin(), changes.end(), isGuestHardware);
    if (found == changes.end())
        return {};
    return failure(
        ErrorKind::Invalid,
        FrozenWords::tr("The hardware of this machine is frozen, so this was not changed: %1")
            .arg(textOf(*found)),
        FrozenWords::tr("Choose another tuning before, such as “%1”: that lets its hardware be "
                        "changed again.")
            .arg(nameOf(Intent::Balanced)));
}

} // namespace innkeeper
