// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/profiles/ProfileLibrary.h"
#include "core/hardware/Change.h"
#include "core/ports/Hypervisor.h"
#include "core/ports/OsDatabase.h"

namespace innkeeper {

/// How far a machine is on its way from emulated disks and network cards to virtio ones.
struct VirtioState
{
    enum class Step {
        /// It has none that could move.
        Nothing,
        Ready,
        /// It has a disk on trial; the guest has not touched it yet.
        Trying,
        /// The guest read the disk on trial, so it has the driver.
        Seen,
        /// Until it is kept, or taken back.
        Moved,
    };
    /// Where the guest's drivers come from.
    enum class Drivers {
        Unknown,
        /// The system brings them along.
        Own,
        /// From `driversImage`.
        Image,
        /// From an image that this computer does not have.
        MissingImage,
        /// Nobody wrote any for this system.
        None,
    };
    Step step = Step::Nothing;
    Drivers drivers = Drivers::Unknown;
    QString driversImage = {};
    /// The system's name, and that of its drivers ("virtio-win"); may be empty.
    QString system = {};
    QString driversName = {};
    bool isRunning = false;
    /// Name of the disk on trial; empty: there is none.
    QString trial = {};
    /// What the move changes or, once it is made, the way back. Without our notes.
    QList<hardware::Change> changes = {};
};

/// Notes in the machine when its guest is first seen to read the disk on trial: what runs is asked,
/// and a move begins when nothing runs. Blocks; any thread.
[[nodiscard]] Result<VirtioState> readVirtioState(Hypervisor &hypervisor, OsDatabase &systems,
                                                  const ProfileLibrary &profiles,
                                                  const MachineId &id);

} // namespace innkeeper
