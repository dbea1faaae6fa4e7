// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Machines.h"
#include "core/xml/DomainDocument.h"

namespace innkeeper {

/// A machine's definition, or what runs of it, ready to be read and edited. Blocks; any thread.
[[nodiscard]] Result<DomainDocument> readDocument(Machines &machines, const MachineId &id,
                                                  Machines::View view);

/// Invalid for a transient machine (virsh create): it has no definition that could be changed, and
/// to define what runs would make it another kind of machine, that stays.
[[nodiscard]] Result<void> hasDefinition(const Machine &machine);

} // namespace innkeeper
