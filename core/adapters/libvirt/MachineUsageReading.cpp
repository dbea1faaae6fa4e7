// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/MachineUsageReading.h"

#include "core/adapters/libvirt/DomainHandles.h"
#include "core/adapters/libvirt/LibvirtError.h"
#include "core/adapters/libvirt/MachineReading.h"

#include <QCoreApplication>

#include <optional>

namespace innkeeper::libvirt {

namespace {

std::optional<quint64> number(const virDomainStatsRecord &record, const char *name)
{
    unsigned long long value = 0;
    if (virTypedParamsGetULLong(record.params, record.nparams, name, &value) == 1)
        return value;
    return {};
}

bool isRunning(const virDomainStatsRecord &record)
{
    int state = VIR_DOMAIN_NOSTATE;
    int reason = 0;
    virTypedParamsGetInt(record.params, record.nparams, "state.state", &state);
    virTypedParamsGetInt(record.params, record.nparams, "state.reason", &reason);
    return isActive(stateFrom(state, reason, false));
}

std::optional<MachineUsage> usageFrom(const virDomainStatsRecord &record)
{
    if (!isRunning(record))
        return {};
    MachineUsage usage;
    usage.id = idOf(record.dom);
    usage.takenAt = std::chrono::steady_clock::now();
    const auto cpu = number(record, "cpu.time");
    auto memory = number(record, "balloon.rss");
    if (!memory)
        memory = number(record, "balloon.current");
    if (cpu && memory) {
        usage.cpuTime = std::chrono::nanoseconds(*cpu);
        usage.memory = Bytes::kib(*memory);
        return usage;
    }
    // Drivers whose statistics are poor.
    virDomainInfo info;
    if (virDomainGetInfo(record.dom, &info) < 0)
        return {};
    usage.cpuTime = std::chrono::nanoseconds(cpu.value_or(info.cpuTime));
    usage.memory = Bytes::kib(memory.value_or(info.memory));
    return usage;
}

} // namespace

Result<QList<MachineUsage>> readUsage(Connection &connection, const QList<MachineId> &ids)
{
    const auto handles = connection.handles().of(connection.get(), ids);
    if (handles.empty())
        return QList<MachineUsage>();

    std::vector<virDomainPtr> list; // ends with a null
    list.reserve(handles.size() + 1);
    for (const DomainHandles::Shared &handle : handles)
        list.push_back(handle.get());
    list.push_back(nullptr);
    constexpr unsigned kWanted =
        VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_CPU_TOTAL | VIR_DOMAIN_STATS_BALLOON;
    virDomainStatsRecordPtr *records = nullptr;
    // A machine that is being saved would make all others wait.
    int count = virDomainListGetStats(list.data(), kWanted, &records,
                                      VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT);
    if (count < 0 && isUnsupported())
        count = virDomainListGetStats(list.data(), kWanted, &records, 0);
    if (count < 0)
        return failure(connection.explainLast(QCoreApplication::translate(
            "innkeeper::libvirt::Machines", "The load of the machines is not known.")));

    QList<MachineUsage> samples;
    for (int i = 0; i < count; ++i) {
        if (const auto usage = usageFrom(*records[i]))
            samples.append(*usage);
    }
    virDomainStatsRecordListFree(records);
    return samples;
}

} // namespace innkeeper::libvirt
