// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/rules/Rules.h"

namespace innkeeper::tuning {

using hardware::Part;

namespace {

/// Half of what libvirt gives by default (1024).
const QString kFewShares = QStringLiteral("512");

} // namespace

QList<hardware::Change> quiet(const DomainDocument &machine, const TuningFacts &facts)
{
    Wishes wishes(machine);
    const int vcpus = wishes.value("cpu", "count").toInt();
    const QString cores = coresOf(facts.host, HostCpu::Core::Efficiency, vcpus);
    if (!cores.isEmpty())
        wishes.set("cpu", "cpuset", cores);
    // Cgroups belong to the system's libvirt.
    if (!facts.host.isSession && facts.host.driver == QLatin1String("QEMU"))
        wishes.set("cpu", "shares", kFewShares);
    wishes.set("memory", "unmerged", {});
    // It ticks even when the guest does nothing.
    wishes.set("clock", "hpet", QStringLiteral("no"));
    if (wishes.value("balloon", "model").startsWith(QLatin1String("virtio"))) {
        wishes.set("balloon", "free-page-reporting", QStringLiteral("on"));
        wishes.set("balloon", "period", {});
    }
    for (const Part &disk : wishes.parts("disk"))
        if (disk.value(QStringLiteral("device")) == QLatin1String("disk"))
            wishes.set(disk, "discard", QStringLiteral("unmap"));
    return wishes.changes();
}

} // namespace innkeeper::tuning
