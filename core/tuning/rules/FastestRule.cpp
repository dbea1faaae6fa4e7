// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/rules/Rules.h"

namespace innkeeper::tuning {

using hardware::Part;

namespace {

/// Each queue needs a vCPU of its own to be of use; more than eight are not known to help.
constexpr int kMostQueues = 8;

/// Past the host's cache, by Linux' own asynchronous requests, in a thread of their own
/// (https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms: io, iothread).
void hurryDisks(Wishes &wishes, const TuningFacts &facts)
{
    bool usesThread = false;
    for (const Part &disk : wishes.parts("disk")) {
        if (disk.value(QStringLiteral("device")) != QLatin1String("disk"))
            continue;
        if (facts.directImages.contains(disk.value(QStringLiteral("source")))) {
            wishes.set(disk, "cache", QStringLiteral("none"));
            wishes.set(disk, "io", QStringLiteral("native"));
        }
        if (disk.value(QStringLiteral("bus")) == QLatin1String("virtio")) {
            wishes.set(disk, "iothread", QStringLiteral("1"));
            usesThread = true;
        }
    }
    if (usesThread && wishes.value("cpu", "iothreads").toInt() < 1)
        wishes.set("cpu", "iothreads", QStringLiteral("1"));
}

/// Only what the kernel's vhost carries has queues.
void hurryNetwork(Wishes &wishes, int vcpus)
{
    for (const Part &card : wishes.parts("network")) {
        const QString type = card.value(QStringLiteral("type"));
        const bool isKernels = type == QLatin1String("network") || type == QLatin1String("bridge");
        if (isKernels && vcpus > 1 &&
            card.value(QStringLiteral("model")) == QLatin1String("virtio"))
            wishes.set(card, "queues", QString::number(qMin(vcpus, kMostQueues)));
    }
}

} // namespace

QList<hardware::Change> fastest(const DomainDocument &machine, const TuningFacts &facts)
{
    Wishes wishes(machine);
    const int vcpus = wishes.value("cpu", "count").toInt();
    if (facts.support.accelerator == Accelerator::Kvm && facts.support.hasHostPassthrough)
        wishes.set("cpu", "mode", QStringLiteral("host-passthrough"));
    const QString cores = coresOf(facts.host, HostCpu::Core::Performance, vcpus);
    if (!cores.isEmpty())
        wishes.set("cpu", "cpuset", cores);
    // A session's machines may not use the mount of huge pages.
    const quint64 memory = wishes.value("memory", "size").toULongLong();
    if (!facts.host.isSession && facts.host.hugePagesFree >= Bytes(memory) && memory > 0)
        wishes.set("memory", "hugepages", QStringLiteral("yes"));
    wishes.set("memory", "unmerged", QStringLiteral("yes"));
    hurryDisks(wishes, facts);
    hurryNetwork(wishes, vcpus);
    return wishes.changes();
}

} // namespace innkeeper::tuning
