// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

void chooseExtras(const Subject &subject, MachineDefaults &defaults)
{
    MachineConfig &config = defaults.config;
    config.hasBalloon = !subject.valueOrNone("balloon").isEmpty();
    config.hasFreePageReporting = config.hasBalloon && subject.isYes("free-page-reporting");
    config.hasRng = !subject.valueOrNone("rng").isEmpty();
    config.watchdogModel = subject.valueOrNone("watchdog");
    config.hasSerial = subject.isYes("serial");
    config.hasGuestAgentChannel = subject.isYes("guest-agent");
    config.hasSpiceAgentChannel = config.hasSpice && subject.isYes("spice-agent");
}

} // namespace innkeeper::catalog
