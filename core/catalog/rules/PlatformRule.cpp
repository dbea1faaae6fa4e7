// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

namespace {

/// Q35 has PCI Express and AHCI, which older systems have no drivers for. Vista and Server 2008
/// install only on the older chipset: osinfo-db does not list Q35 for them.
bool wantsQ35(const Subject &subject)
{
    return subject.era == Era::Windows ? subject.has(kQ35) : subject.era == Era::Modern;
}

} // namespace

void choosePlatform(const Subject &subject, MachineDefaults &defaults)
{
    const QStringList &types = subject.support.machineTypes;
    const bool hasQ35 = offers(types, "q35");
    const bool hasPc = offers(types, "pc");
    if (hasQ35 && (wantsQ35(subject) || !hasPc))
        defaults.config.chipset = QStringLiteral("q35");
    else if (hasPc)
        defaults.config.chipset = QStringLiteral("pc");

    // The real-time clock of a PC shows local time to everything that Microsoft's DOS begat.
    defaults.config.clockIsLocalTime = subject.system.isWindows() || subject.era == Era::Dos;
    defaults.config.hasHypervEnlightenments =
        subject.era == Era::Windows && subject.support.accelerator == Accelerator::Kvm;
}

} // namespace innkeeper::catalog
