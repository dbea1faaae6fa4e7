// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

#include <algorithm>

namespace innkeeper::catalog {

namespace {

QString modelOf(const Subject &subject)
{
    switch (subject.era) {
    case Era::Dos:
    case Era::Windows9x:
    case Era::WindowsNt:
    case Era::Windows2000:
        // They read newer processors' answers wrongly, and need nothing newer.
        return QStringLiteral("pentium3");
    case Era::WindowsXp:
        // Runs the 32-bit and the 64-bit edition, and never meets a feature it misreads.
        return QStringLiteral("qemu64");
    case Era::Old:
    case Era::Windows:
    case Era::Modern:
        break;
    }
    // All that the translator knows: the plain default lacks what systems since 2022 require.
    if (subject.support.accelerator == Accelerator::Tcg)
        return QStringLiteral("maximum");
    if (subject.support.hasHostPassthrough)
        return QStringLiteral("host-passthrough");
    if (subject.support.hasHostModel)
        return QStringLiteral("host-model");
    return {};
}

int wantedCpus(const Subject &subject)
{
    // They would leave a second one idle.
    if (subject.era == Era::Dos || subject.era == Era::Windows9x)
        return 1;
    const OperatingSystem &system = subject.system;
    return std::max({2, system.recommended.cpus, system.minimum.cpus});
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
