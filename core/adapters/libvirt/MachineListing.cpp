// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/MachineListing.h"

#include "core/adapters/libvirt/MachineReading.h"

#include <QCoreApplication>
#include <QSet>

namespace innkeeper::libvirt {

namespace {

/// Nothing when the driver fails.
std::optional<std::vector<DomainHandle>> listDomains(virConnectPtr connection, unsigned filter)
{
    virDomainPtr *raw = nullptr;
    const int count = virConnectListAllDomains(connection, &raw, filter);
    if (count < 0)
        return {};
    return takeAll<DomainHandle>(raw, count);
}

QSet<MachineId> idsWith(virConnectPtr connection, unsigned filter)
{
    QSet<MachineId> ids;
    if (const auto handles = listDomains(connection, filter)) {
        for (const DomainHandle &handle : *handles)
            ids.insert(idOf(handle.get()));
    }
    return ids;
}

QHash<MachineId, std::pair<int, int>> allStates(virConnectPtr connection)
{
    QHash<MachineId, std::pair<int, int>> states;
    virDomainStatsRecordPtr *records = nullptr;
    const int count = virConnectGetAllDomainStats(connection, VIR_DOMAIN_STATS_STATE, &records, 0);
    for (int i = 0; i < count; ++i) {
        std::pair<int, int> &state = states[idOf(records[i]->dom)];
        virTypedParamsGetInt(records[i]->params, records[i]->nparams, "state.state", &state.first);
        virTypedParamsGetInt(records[i]->params, records[i]->nparams, "state.reason",
                             &state.second);
    }
    if (count >= 0)
        virDomainStatsRecordListFree(records);
    return states;
}

} // namespace

Result<QList<Machine>> listMachines(const Connection &connection)
{
    const auto handles = listDomains(connection.get(), 0);
    if (!handles)
        return failure(connection.explainLast(QCoreApplication::translate(
            "innkeeper::libvirt::Machines", "The machines could not be listed.")));

    const auto states = allStates(connection.get());
    const auto transient = idsWith(connection.get(), VIR_CONNECT_LIST_DOMAINS_TRANSIENT);
    const auto autostarted = idsWith(connection.get(), VIR_CONNECT_LIST_DOMAINS_AUTOSTART);
    const auto saved = idsWith(connection.get(), VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE);

    QList<Machine> machines;
    machines.reserve(qsizetype(handles->size()));
    for (const DomainHandle &handle : *handles) {
        const MachineId id = idOf(handle.get());
        std::optional<MachineTraits> traits;
        if (const auto state = states.constFind(id); state != states.cend())
            traits = MachineTraits{state->first, state->second, !transient.contains(id),
                                   autostarted.contains(id), saved.contains(id)};
        else
            traits = readTraits(handle.get());
        const auto machine = traits ? readMachine(handle.get(), *traits) : std::nullopt;
        if (machine)
            machines.append(*machine);
    }
    return machines;
}

} // namespace innkeeper::libvirt
