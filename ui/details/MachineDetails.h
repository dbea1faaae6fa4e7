// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"
#include "core/ports/OsDatabase.h"
#include "core/xml/DomainDocument.h"

#include <optional>

namespace innkeeper {

/// One machine's definition, read at one moment.
struct MachineDetails
{
    Machine machine;
    /// What the next start will use; the only one that is edited.
    DomainDocument saved;
    /// What runs now; unset while nothing runs.
    std::optional<DomainDocument> live;
    /// Empty when osinfo-db does not know it.
    QString osName;
    HostFacts host;

    /// Blocks.
    [[nodiscard]] static Result<MachineDetails> read(const Machine &machine, Hypervisor &hypervisor,
                                                     OsDatabase &systems);
};

/// A change to a definition. Runs off the main thread, on a freshly read document, so that changes
/// made elsewhere in the meantime are kept.
using DetailsEdit = std::function<Result<void>(DomainDocument &)>;

/// Blocks.
[[nodiscard]] Result<void> saveEdit(const MachineId &id, const DetailsEdit &edit,
                                    Machines &machines);

} // namespace innkeeper
