// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/profiles/ProfileSet.h"
#include "core/model/HostFacts.h"
#include "core/model/MachineConfig.h"
#include "core/model/OperatingSystem.h"

namespace innkeeper {

/// The best known hardware for an operating system on an emulator: a pure function of what is
/// known of both, so that it can be shown, tested and explained. Name, id and disks are the
/// caller's.
struct MachineDefaults
{
    MachineConfig config;
    /// With more the system may not start; 0: as much as there is.
    Bytes mostMemory;
    /// For the disk that will be created.
    Bytes diskSize;
    QString diskBus;
    /// For installer images.
    QString cdromBus;
    /// Which drivers the system profits from, that it does not bring along: "virtio-win" or empty.
    QString drivers;
    /// The profile that was followed.
    QString profileId;
    /// Translated sentences: what was lowered or left out, and why.
    QStringList remarks;
};

/// osinfo-db says what a system has drivers for, its profile what is best of that, and what else is
/// known. `system` without id: unknown, gets hardware that everything modern boots on. Memory and
/// CPUs are bounded by what the host has free.
[[nodiscard]] MachineDefaults machineDefaults(const OperatingSystem &system, const HostFacts &host,
                                              const GuestSupport &support,
                                              const ProfileSet &profiles);

} // namespace innkeeper
