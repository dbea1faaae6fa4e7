// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/Handles.h"
#include "core/base/Result.h"
#include "core/model/Machine.h"

#include <optional>

namespace innkeeper::libvirt {

[[nodiscard]] MachineId idOf(virDomainPtr domain);
/// libvirt's state and reason; `hasSavedMemory` only matters for one that is off.
[[nodiscard]] MachineState stateFrom(int state, int reason, bool hasSavedMemory);

/// What a listing learns about all machines at once.
struct MachineTraits
{
    int state = VIR_DOMAIN_NOSTATE;
    int reason = 0;
    bool isPersistent = true;
    bool startsWithHost = false;
    bool hasSavedMemory = false;
};

/// Asks libvirt for each trait; nothing when the machine vanished.
[[nodiscard]] std::optional<MachineTraits> readTraits(virDomainPtr domain);
/// Asks libvirt for the XML; nothing when the machine vanished.
[[nodiscard]] std::optional<Machine> readMachine(virDomainPtr domain, const MachineTraits &traits);

} // namespace innkeeper::libvirt
