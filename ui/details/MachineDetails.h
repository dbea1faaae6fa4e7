// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"
#include "core/ports/Hypervisor.h"
#include "core/ports/OsDatabase.h"
#include "core/xml/DomainDocument.h"
#include "ui/details/HostSide.h"

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
    /// Of what is saved, and the guest (guestKind()).
    QList<hardware::Part> parts;
    /// What the next start will bring; empty while nothing runs.
    QList<hardware::Change> waiting;
    /// Empty when osinfo-db does not know it.
    QString osName;
    HostSide host;

    /// Null when there is none.
    [[nodiscard]] const hardware::Part *part(const QString &address) const;
    /// What became of a part of `before`: one of its kind came as it went, for a disk has another
    /// name on another bus. Null: it is gone.
    [[nodiscard]] const hardware::Part *successorOf(const QString &address,
                                                    const MachineDetails &before) const;
    /// Those of one part that wait.
    [[nodiscard]] QList<hardware::Change> waitingFor(const hardware::PartKind &kind,
                                                     const QString &which) const;

    /// Blocks.
    [[nodiscard]] static Result<MachineDetails> read(const Machine &machine, Hypervisor &hypervisor,
                                                     OsDatabase &systems);
};

} // namespace innkeeper
