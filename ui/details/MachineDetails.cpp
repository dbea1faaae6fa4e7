// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/MachineDetails.h"

namespace innkeeper {

Result<MachineDetails> MachineDetails::read(const Machine &machine, Hypervisor &hypervisor,
                                            OsDatabase &systems)
{
    const auto parsed = [&](Machines::View view) {
        return hypervisor.machines().xml(machine.id, view).and_then([](const QString &xml) {
            return DomainDocument::parse(xml);
        });
    };
    auto saved = parsed(Machines::View::Persistent);
    if (!saved)
        return failure(saved.error());
    MachineDetails details{machine, *std::move(saved), {}, {}, {}};
    if (isActive(machine.state)) {
        if (auto live = parsed(Machines::View::Live))
            details.live = *std::move(live);
    }
    details.osName = systems.nameOf(details.saved.machine().osId);
    if (auto host = hypervisor.host().facts())
        details.host = *std::move(host);
    return details;
}

Result<void> saveEdit(const MachineId &id, const DetailsEdit &edit, Machines &machines)
{
    const auto xml = machines.xml(id, Machines::View::Persistent);
    if (!xml)
        return failure(xml.error());
    auto document = DomainDocument::parse(*xml);
    if (!document)
        return failure(document.error());
    if (auto edited = edit(*document); !edited)
        return edited;
    const QString changed = document->toXml();
    if (changed == *xml)
        return {};
    const auto defined = machines.define(changed);
    return defined ? Result<void>() : failure(defined.error());
}

} // namespace innkeeper
