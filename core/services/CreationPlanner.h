// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/CreateMachine.h"
#include "core/services/CreationSource.h"
#include "core/services/CreationStorage.h"

namespace innkeeper {

/// Turns one wish into a plan. Blocks; changes nothing but, at first use, the default pool.
class CreationPlanner
{
public:
    CreationPlanner(Hypervisor &hypervisor, OsDatabase &systems, const ProfileLibrary &profiles,
                    AcceleratorProbe &accelerators, const CreateRequest &request);

    [[nodiscard]] Result<CreationPlan> plan();

private:
    [[nodiscard]] Result<void> checkName();
    [[nodiscard]] Result<void> recognizeSystem();
    [[nodiscard]] Result<void> takeProfileFor(const QString &id, const Error &error);
    [[nodiscard]] Result<void> chooseHardware();
    [[nodiscard]] Result<void> chooseNetwork();
    [[nodiscard]] Result<void> chooseDisks();
    [[nodiscard]] Result<VolumeSpec> chooseVolume(const CreationStorage &pool);
    void chooseName();
    void applyFirmware(Firmware firmware);
    [[nodiscard]] Result<void> chooseDrivers();
    void addDisk(const QString &path, const QString &format);
    void addDrive(const QString &path, int bootOrder);

    Hypervisor &m_hypervisor;
    OsDatabase &m_systems;
    const ProfileLibrary &m_profiles;
    AcceleratorProbe &m_accelerators;
    const CreateRequest &m_request;
    HostFacts m_host;
    CreationSource m_source;
    OperatingSystem m_system;
    QString m_diskBus;
    Bytes m_diskSize;
    /// "virtio-win" or empty.
    QString m_drivers;
    CreationPlan m_plan;
};

} // namespace innkeeper
