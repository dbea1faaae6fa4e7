// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/AddDisk.h"
#include "core/services/OperationJournal.h"
#include "core/services/VirtioState.h"

namespace innkeeper {

/// Moves an installed system from emulated hardware to virtio, in steps: a small disk on trial
/// shows whether the guest has the driver, then all disks and cards move at once, and move back at
/// once when somebody does not like it. How far it is stands in the machine's own notes. Blocks;
/// any thread.
class MoveToVirtio
{
public:
    enum class Action {
        /// Gives the machine the disk on trial, and an empty disc drive the drivers.
        Try,
        /// Of a machine that is off, when the guest used the disk on trial or no disk has to move.
        Move,
        /// Of a machine that is off.
        Return,
        /// Forgets the way back.
        Keep,
        /// Ends the trial.
        Cancel,
    };
    enum class Insist {
        No,
        /// Moves also what was not tried, and tries what is said to have no drivers.
        Yes,
    };

    MoveToVirtio(Hypervisor &hypervisor, OsDatabase &systems, const ProfileLibrary &profiles,
                 OperationJournal &journal);

    /// Changes nothing.
    [[nodiscard]] Result<VirtioState> state(const MachineId &id);
    /// The same, and notes in the machine that its guest was seen to have the driver: a move begins
    /// when nothing runs. Where that cannot be noted, it is seen again.
    [[nodiscard]] Result<VirtioState> watch(const MachineId &id);
    /// Of the system of that state.
    [[nodiscard]] Result<VirtioDrivers> drivers(const VirtioState &state);
    /// Changes nothing. Busy: it runs; Invalid: this is not the next step.
    [[nodiscard]] Result<ChangePlan> plan(const MachineId &id, Action action,
                                          Insist insist = Insist::No);
    /// All of it or nothing. The image of a disk on trial goes with the disk, unless snapshots may
    /// use it. A guest that does not let the disk go keeps the trial: Busy.
    [[nodiscard]] Result<ChangePlan> run(const MachineId &id, Action action,
                                         Insist insist = Insist::No);

private:
    struct Order;
    [[nodiscard]] Result<AddDisk::Wish> trialOf(const VirtioState &state,
                                                const DomainDocument &saved, Insist insist);
    [[nodiscard]] Result<Order> orderFor(const MachineId &id, Action action, Insist insist);
    [[nodiscard]] Result<ChangePlan> endTrial(const MachineId &id, const Order &order);

    Hypervisor &m_hypervisor;
    OsDatabase &m_systems;
    const ProfileLibrary &m_profiles;
    OperationJournal &m_journal;
};

} // namespace innkeeper
