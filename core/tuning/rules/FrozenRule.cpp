// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/rules/Rules.h"

namespace innkeeper::tuning {

namespace {

/// From the richest on; each means the same on every computer that can run it
/// (https://www.qemu.org/docs/master/system/i386/cpu.html).
constexpr const char *kNamedModels[] = {"Haswell-noTSX", "SandyBridge", "Westmere", "Nehalem",
                                        "Penryn",        "qemu64",      "kvm64"};

QString namedModel(const GuestSupport &support)
{
    if (!support.hostModelName.isEmpty())
        return support.hostModelName;
    for (const char *name : kNamedModels)
        if (support.cpuModels.contains(QString::fromLatin1(name)))
            return QString::fromLatin1(name);
    return {};
}

} // namespace

// Addresses, MACs and the UUID stand in every definition that libvirt has taken.
QList<hardware::Change> frozen(const DomainDocument &machine, const TuningFacts &facts)
{
    Wishes wishes(machine);
    const QString pinned =
        facts.support.pinnedMachineTypes.value(wishes.value("firmware", "board"));
    if (!pinned.isEmpty())
        wishes.set("firmware", "board", pinned);
    const QString model = namedModel(facts.support);
    const QString mode = wishes.value("cpu", "mode");
    const bool isNamed = mode == QLatin1String("custom") ||
                         (mode.isEmpty() && !wishes.value("cpu", "model").isEmpty());
    if (!isNamed && !model.isEmpty()) {
        wishes.set("cpu", "mode", QStringLiteral("custom"));
        wishes.set("cpu", "model", model);
    }
    if (isNamed || !model.isEmpty())
        wishes.set("cpu", "fallback", QStringLiteral("forbid"));
    if (wishes.value("firmware", "smbios") == QLatin1String("host"))
        wishes.set("firmware", "smbios", QStringLiteral("emulate"));
    return wishes.changes();
}

} // namespace innkeeper::tuning
