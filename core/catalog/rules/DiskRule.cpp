// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileGrammar.h"
#include "core/catalog/rules/Rules.h"

#include <algorithm>

namespace innkeeper::catalog {

namespace {

Bytes wantedSize(const Subject &subject)
{
    const auto &[minimum, recommended] =
        std::pair(subject.system.minimum.storage, subject.system.recommended.storage);
    for (const QString &value : subject.values("disk-size")) {
        if (const auto amount = profileAmount(value))
            return std::max(minimum, *amount);
        if (recommended > Bytes())
            return std::max(minimum, recommended);
    }
    return minimum;
}

} // namespace

void chooseDisk(const Subject &subject, MachineDefaults &defaults)
{
    // IDE and AHCI are what the two chipsets have built in.
    const bool isQ35 = defaults.config.chipset == QLatin1String("q35");
    defaults.cdromBus = isQ35 ? QStringLiteral("sata") : QStringLiteral("ide");
    const QString wanted = subject.value("disk", subject.support.diskBuses);
    const bool isBuiltIn = wanted == QLatin1String("sata") || wanted == QLatin1String("ide");
    defaults.diskBus = wanted.isEmpty() || isBuiltIn ? defaults.cdromBus : wanted;
    defaults.diskSize = wantedSize(subject);
    defaults.drivers = subject.valueOrNone("drivers");
}

} // namespace innkeeper::catalog
