// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"
#include "core/ports/Hypervisor.h"
#include "core/services/VirtioDrivers.h"

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
        /// The guest read the disk on trial, so it has the driver. Also where no disk has to move,
        /// and nothing has to be tried.
        Seen,
        /// Until it is kept, or taken back.
        Moved,
    };
    Step step = Step::Nothing;
    bool isRunning = false;
    /// Name of the disk on trial; empty: there is none.
    QString trial = {};
    /// Image of a trial that is over, which snapshots may still use; may be empty.
    QString leftImage = {};
    /// What the move changes or, once it is made, the way back. Without our notes.
    QList<hardware::Change> changes = {};
    /// The machine's system, as libosinfo calls it; may be empty.
    QString osId = {};
};

/// What runs is asked too; changes nothing. Blocks; any thread.
[[nodiscard]] Result<VirtioState> readVirtioState(Hypervisor &hypervisor, const MachineId &id);

/// For people: how far it is, and what they do next.
[[nodiscard]] QString explain(const VirtioState &state, const VirtioDrivers &drivers);

} // namespace innkeeper
