// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

#include <algorithm>
#include <limits>

namespace innkeeper::catalog {

namespace {

QString modelOf(const Subject &subject)
{
    for (const QString &model : subject.values("cpu")) {
        const bool isOffered = model == QLatin1String("host-passthrough")
                                   ? subject.support.hasHostPassthrough
                               : model == QLatin1String("host-model") ? subject.support.hasHostModel
                                                                      : true;
        if (isOffered)
            return model;
    }
    return {};
}

int wantedCpus(const Subject &subject)
{
    const QString most = subject.value("cpus-most");
    const OperatingSystem &system = subject.system;
    const int usual =
        std::max({subject.value("cpus").toInt(), system.recommended.cpus, system.minimum.cpus, 1});
    return std::min(usual, most.isEmpty() ? std::numeric_limits<int>::max() : most.toInt());
}

} // namespace

void chooseCpu(const Subject &subject, MachineDefaults &defaults)
{
    defaults.config.cpuMode = modelOf(subject);

    const int wanted = wantedCpus(subject);
    const int there = subject.host.cpus > 0 ? subject.host.cpus : wanted;
    const int needed = std::max(1, subject.system.minimum.cpus);
    const int most = std::max(1, subject.support.maxVcpus);
    if (needed > there)
        defaults.remarks +=
            Remarks::tr("%1 needs at least %2 CPUs, and this host has %3: it will be slow.")
                .arg(subject.system.name, QString::number(needed), QString::number(there));
    defaults.config.vcpus = std::min(most, std::max(needed, std::min(wanted, there)));
}

} // namespace innkeeper::catalog
