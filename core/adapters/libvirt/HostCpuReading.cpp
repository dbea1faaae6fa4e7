// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/HostCpuReading.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace innkeeper::libvirt {

namespace {

QString lineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine(65536)).trimmed()
                                          : QString();
}

/// From the capacities of the CPUs: 1024 is the fastest, what is less is saving power.
void tellByCapacity(const QString &devices, QList<HostCpu> &cpus)
{
    QHash<int, int> capacities;
    int most = 0;
    int least = std::numeric_limits<int>::max();
    for (const HostCpu &cpu : std::as_const(cpus)) {
        const QString path =
            QStringLiteral("%1/system/cpu/cpu%2/cpu_capacity").arg(devices).arg(cpu.number);
        const int capacity = lineOf(path).toInt();
        if (capacity <= 0)
            return;
        capacities.insert(cpu.number, capacity);
        most = std::max(most, capacity);
        least = std::min(least, capacity);
    }
    if (most == least)
        return;
    for (HostCpu &cpu : cpus)
        cpu.core = capacities.value(cpu.number) == most ? HostCpu::Core::Performance
                                                        : HostCpu::Core::Efficiency;
}

} // namespace

QList<HostCpu> readHostCpus(const QString &devices)
{
    const QSet<int> online = cpuNumbers(lineOf(devices + QStringLiteral("/system/cpu/online")));
    QList<int> numbers(online.begin(), online.end());
    std::sort(numbers.begin(), numbers.end());
    QHash<int, int> cells;
    const QDir nodes(devices + QStringLiteral("/system/node"));
    for (const QString &node : nodes.entryList({QStringLiteral("node*")}, QDir::Dirs)) {
        for (const int cpu : cpuNumbers(lineOf(nodes.filePath(node + QStringLiteral("/cpulist")))))
            cells.insert(cpu, node.mid(4).toInt());
    }
    const QSet<int> fast = cpuNumbers(lineOf(devices + QStringLiteral("/cpu_core/cpus")));
    const QSet<int> saving = cpuNumbers(lineOf(devices + QStringLiteral("/cpu_atom/cpus")));
    QList<HostCpu> cpus;
    for (const int number : std::as_const(numbers)) {
        HostCpu cpu{number, cells.value(number), HostCpu::Core::Alike};
        // Both, or all cores are alike.
        if (!fast.isEmpty() && !saving.isEmpty())
            cpu.core =
                saving.contains(number) ? HostCpu::Core::Efficiency : HostCpu::Core::Performance;
        cpus.append(cpu);
    }
    if (fast.isEmpty() && saving.isEmpty())
        tellByCapacity(devices, cpus);
    return cpus;
}

} // namespace innkeeper::libvirt
