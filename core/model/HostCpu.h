// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace innkeeper {

/// One logical CPU of the host.
struct HostCpu
{
    /// Where the host has several sorts of cores; Linux tells them apart as
    /// /sys/devices/cpu_core and cpu_atom (Intel) or by cpu_capacity (Arm).
    enum class Core { Alike, Performance, Efficiency };

    int number = 0;
    /// NUMA cell.
    int cell = 0;
    Core core = Core::Alike;

    bool operator==(const HostCpu &) const = default;
};

/// CPU numbers as Linux and libvirt write them: "0-3,8", and with libvirt's "^2" for "not 2". What
/// is no such list is an empty set; numbers beyond 65535 are left out.
[[nodiscard]] QSet<int> cpuNumbers(const QString &list);

/// The same backwards: "0-3,8"; empty for none.
[[nodiscard]] QString cpuList(const QSet<int> &numbers);

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::HostCpu)
