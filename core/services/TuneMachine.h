// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"
#include "core/tuning/Tuning.h"

namespace innkeeper {

/// What tuning asks of the computer behind the connection. Blocks; any thread. Images are looked at
/// on this very computer only.
[[nodiscard]] Result<TuningFacts> tuningFacts(Host &host, const DomainDocument &machine);

/// What would tune the machine's definition for `intent`; for ChangeMachine to show or make.
/// Blocks; any thread.
[[nodiscard]] Result<QList<hardware::Change>> tuningChangesFor(Hypervisor &hypervisor,
                                                               const MachineId &id, Intent intent);

} // namespace innkeeper
