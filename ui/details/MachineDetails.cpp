// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/MachineDetails.h"

#include "core/services/ChangeMachine.h"
#include "core/services/MachineDocument.h"
#include "ui/details/guest/GuestKind.h"

#include <algorithm>

namespace innkeeper {

using hardware::Change;
using hardware::Part;

const Part *MachineDetails::part(const QString &address) const
{
    for (const Part &part : parts) {
        if (part.address() == address)
            return &part;
    }
    return nullptr;
}

const Part *MachineDetails::successorOf(const QString &address, const MachineDetails &before) const
{
    const Part *old = before.part(address);
    if (!old || part(address))
        return nullptr;
    const auto ofKind = [old](const Part &each) { return each.kind == old->kind; };
    if (std::count_if(parts.begin(), parts.end(), ofKind) !=
        std::count_if(before.parts.begin(), before.parts.end(), ofKind))
        return nullptr;
    const Part *found = nullptr;
    for (const Part &each : parts) {
        if (!ofKind(each) || before.part(each.address()))
            continue;
        if (found)
            return nullptr;
        found = &each;
    }
    return found;
}

QList<Change> MachineDetails::waitingFor(const hardware::PartKind &kind, const QString &which) const
{
    QList<Change> changes;
    for (const Change &change : waiting) {
        if (change.part == kind.key && change.which == which)
            changes.append(change);
    }
    return changes;
}

Result<MachineDetails> MachineDetails::read(const Machine &machine, Hypervisor &hypervisor,
                                            OsDatabase &systems)
{
    auto saved = readDocument(hypervisor.machines(), machine.id, Machines::View::Persistent);
    if (!saved)
        return failure(saved.error());
    MachineDetails details{machine, *std::move(saved), {}, {}, {}, {}, {}};
    details.parts = hardware::partsOf(details.saved);
    // Beside the overview.
    details.parts.insert(1, guestPart());
    if (isActive(machine.state)) {
        if (auto live = readDocument(hypervisor.machines(), machine.id, Machines::View::Live)) {
            details.waiting = waitingChanges(details.saved, *live);
            details.live = *std::move(live);
        }
    }
    const Machine defined = details.saved.machine();
    details.osName = systems.nameOf(defined.osId);
    if (auto facts = hypervisor.host().facts())
        details.host.facts = *std::move(facts);
    if (auto support = hypervisor.host().guestSupport(defined.accelerator))
        details.host.support = *std::move(support);
    return details;
}

} // namespace innkeeper
