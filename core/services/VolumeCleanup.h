// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"
#include "core/services/OperationJournal.h"

namespace innkeeper {

/// Deletes what a creation made: never a volume that a machine other than `owner` uses, nor one
/// that may be somebody else's of the same name. Volumes that are gone are fine. Tries all, then
/// fails with the first error. Blocks, and waits a while for volumes still being allocated.
[[nodiscard]] Result<void> deleteMadeVolumes(Hypervisor &hypervisor, const MachineId &owner,
                                             const QList<OperationJournal::Volume> &volumes);

} // namespace innkeeper
