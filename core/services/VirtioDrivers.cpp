// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/VirtioDrivers.h"

#include "core/catalog/MachineDefaults.h"

namespace innkeeper {

using Origin = VirtioDrivers::Origin;

Result<VirtioDrivers> virtioDriversOf(const QString &osId, OsDatabase &systems, Host &host,
                                      const ProfileLibrary &profiles)
{
    const auto facts = host.facts();
    if (!facts)
        return failure(facts.error());
    VirtioDrivers drivers;
    drivers.osId = osId;
    const auto system = osId.isEmpty() ? Result<OperatingSystem>() : systems.find(osId);
    if (!system && system.error().kind != ErrorKind::NotFound)
        return failure(system.error());
    if (!system || system->id.isEmpty())
        return drivers;
    drivers.system = system->name;
    drivers.isLinux = system->family == QLatin1String("linux");
    // What a system has drivers for does not depend on what this emulator offers.
    const MachineDefaults defaults = machineDefaults(*system, *facts, {}, profiles.profiles());
    drivers.name = defaults.drivers;
    if (drivers.name.isEmpty()) {
        const bool isOwn = defaults.diskBus == QLatin1String("virtio");
        drivers.origin = isOwn ? Origin::Own : Origin::None;
        return drivers;
    }
    drivers.origin = Origin::Image;
    // Our folders are not those of another host.
    if (facts->isLocal)
        drivers.image = profiles.driversImage(drivers.name);
    return drivers;
}

} // namespace innkeeper
