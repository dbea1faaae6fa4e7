// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

void chooseExtras(const Subject &subject, MachineDefaults &defaults)
{
    MachineConfig &config = defaults.config;
    config.hasBalloon = subject.has(kVirtioBalloon) || subject.has(kVirtioBalloon10);
    config.hasRng = subject.has(kVirtioRng) || subject.has(kVirtioRng10);
    // Windows says nothing on it.
    config.hasSerial = subject.era == Era::Modern || subject.era == Era::Old;
    // Their agents exist from XP on; Windows gets the driver with them.
    const bool hasAgents = isModern(subject.era) || subject.era == Era::WindowsXp;
    config.hasGuestAgentChannel = hasAgents;
    config.hasSpiceAgentChannel = hasAgents && config.hasSpice;
}

} // namespace innkeeper::catalog
