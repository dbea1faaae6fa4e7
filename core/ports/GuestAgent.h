// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineId.h"
#include "core/base/Result.h"
#include "core/model/GuestReport.h"

namespace innkeeper {

/// Asks the agent inside a running guest (qemu-guest-agent, at the end of the channel
/// org.qemu.guest_agent.0). All calls block, some seconds where the agent hangs, never for ever;
/// any thread. Invalid: the machine does not run. Unsupported: the driver knows no agents.
class GuestAgent
{
public:
    virtual ~GuestAgent() = default;

    /// No agent is no failure: the report says why, and may know addresses all the same.
    [[nodiscard]] virtual Result<GuestReport> report(const MachineId &id) = 0;

    /// All of the guest's file systems stand still, whole on their disks, until thaw(): what writes
    /// waits. How many they are. TimedOut: nobody answered, and they go on; Unsupported as well
    /// where the machine has no channel; Busy: they stand still already.
    [[nodiscard]] virtual Result<int> freeze(const MachineId &id) = 0;
    /// How many went on; 0: none stood still. Fails as freeze() does.
    [[nodiscard]] virtual Result<int> thaw(const MachineId &id) = 0;
};

} // namespace innkeeper
