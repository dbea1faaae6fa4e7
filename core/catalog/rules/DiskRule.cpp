// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

#include <algorithm>

namespace innkeeper::catalog {

namespace {

Bytes usualDisk(Era era)
{
    switch (era) {
    case Era::Dos:
        return Bytes::gib(2); // most that FAT16 can hold
    case Era::Windows9x:
        return Bytes::gib(8);
    case Era::WindowsNt:
        return Bytes::gib(4); // most that its setup can format
    case Era::Windows2000:
        return Bytes::gib(10);
    case Era::WindowsXp:
    case Era::Old:
    case Era::Modern:
        return Bytes::gib(20);
    case Era::Windows:
        break;
    }
    return Bytes::gib(64);
}

} // namespace

void chooseDisk(const Subject &subject, MachineDefaults &defaults)
{
    // IDE and AHCI are what the two chipsets have built in.
    const bool isQ35 = defaults.config.chipset == QLatin1String("q35");
    defaults.cdromBus = isQ35 ? QStringLiteral("sata") : QStringLiteral("ide");
    const bool hasDriver = subject.has(kVirtioBlock) || subject.has(kVirtioBlock10);
    defaults.diskBus = hasDriver && offers(subject.support.diskBuses, "virtio")
                           ? QStringLiteral("virtio")
                           : defaults.cdromBus;

    const auto &minimum = subject.system.minimum.storage;
    const auto &recommended = subject.system.recommended.storage;
    const bool isKnown = isModern(subject.era) && recommended > Bytes();
    defaults.diskSize =
        isKnown ? std::max(minimum, recommended) : std::max(minimum, usualDisk(subject.era));
}

} // namespace innkeeper::catalog
