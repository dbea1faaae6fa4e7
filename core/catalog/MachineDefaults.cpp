// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/MachineDefaults.h"

#include "core/catalog/rules/Rules.h"

namespace innkeeper {

MachineDefaults machineDefaults(const OperatingSystem &system, const HostFacts &host,
                                const GuestSupport &support, const ProfileSet &profiles)
{
    MachineDefaults defaults;
    defaults.config.osId = system.id;
    defaults.config.accelerator = support.accelerator;
    defaults.config.architecture = support.architecture;
    defaults.config.emulator = support.emulator;

    const Profile &profile = profiles.profileFor(system);
    defaults.profileId = profile.id;
    const catalog::Subject subject{system, profile, host, support};
    catalog::choosePlatform(subject, defaults);
    catalog::chooseFirmware(subject, defaults);
    catalog::chooseCpu(subject, defaults);
    catalog::chooseMemory(subject, defaults);
    catalog::chooseDisk(subject, defaults);
    catalog::chooseNetwork(subject, defaults);
    catalog::chooseScreen(subject, defaults);
    catalog::chooseInput(subject, defaults);
    catalog::chooseExtras(subject, defaults);
    return defaults;
}

} // namespace innkeeper
