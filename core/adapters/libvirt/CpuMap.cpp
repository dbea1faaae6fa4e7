// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/CpuMap.h"

#include <QStringList>

#include <algorithm>

namespace innkeeper::libvirt {

QByteArray cpuMap(const QString &cpuset, int cpus)
{
    QByteArray map((cpus + 7) / 8, '\0');
    const auto set = [&map](int cpu, bool isIn) {
        const char bit = char(1 << (cpu % 8));
        map[cpu / 8] = char(isIn ? map[cpu / 8] | bit : map[cpu / 8] & ~bit);
    };
    if (cpuset.isEmpty())
        for (int cpu = 0; cpu < cpus; ++cpu)
            set(cpu, true);
    // In order: what is taken out was put in before.
    for (const QString &piece : cpuset.split(u',', Qt::SkipEmptyParts)) {
        const bool isOut = piece.startsWith(u'^');
        const QString range = isOut ? piece.sliced(1) : piece;
        const int first = range.section(u'-', 0, 0).toInt();
        const int last = range.contains(u'-') ? range.section(u'-', 1, 1).toInt() : first;
        for (int cpu = std::max(0, first); cpu <= std::min(last, cpus - 1); ++cpu)
            set(cpu, !isOut);
    }
    return map;
}

} // namespace innkeeper::libvirt
