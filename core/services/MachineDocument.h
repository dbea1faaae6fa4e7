// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Machines.h"
#include "core/xml/DomainDocument.h"

namespace innkeeper {

/// A machine's definition, or what runs of it, ready to be read and edited. Blocks; any thread.
[[nodiscard]] Result<DomainDocument> readDocument(Machines &machines, const MachineId &id,
                                                  Machines::View view);

} // namespace innkeeper
