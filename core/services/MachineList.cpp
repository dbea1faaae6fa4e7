// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/MachineList.h"

#include "core/base/Deliver.h"

#include <utility>

namespace innkeeper {

namespace {
// One start of a machine is several events.
constexpr std::chrono::milliseconds kGatherTime{30};
constexpr std::chrono::seconds kReloadPause{5};
} // namespace

MachineList::MachineList(Hypervisor &hypervisor, HostLink &link, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_hypervisor(hypervisor)
    , m_link(link)
    , m_pool(pool)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGatherTime);
    connect(&m_gather, &QTimer::timeout, this, &MachineList::readChanged);
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadPause);
    connect(&m_reload, &QTimer::timeout, this, &MachineList::reload);

    connect(&m_hypervisor, &Hypervisor::machineChanged, this, &MachineList::noteChange);
    connect(&m_link, &HostLink::stateChanged, this, &MachineList::follow);
    follow(m_link.state());
}

std::optional<Machine> MachineList::find(const MachineId &id) const
{
    const auto found = m_machines.constFind(id);
    return found == m_machines.cend() ? std::nullopt : std::optional(*found);
}

void MachineList::follow(HostLink::State state)
{
    ++m_generation;
    m_gather.stop();
    m_reload.stop();
    m_stale.clear();
    m_isReading = false;
    if (state == HostLink::State::Open) {
        reload();
        return;
    }
    const bool hadContent = std::exchange(m_isLoaded, false);
    m_machines.clear();
    if (hadContent)
        Q_EMIT reset();
}

// Events come since before the connection was open, so what changes while the list is made is in
// m_stale and read again afterwards.
void MachineList::reload()
{
    Hypervisor &hypervisor = m_hypervisor;
    deliver(runOn(m_pool, [&hypervisor] { return hypervisor.machines().list(); }), this,
            [this, generation = m_generation](const Result<QList<Machine>> &listed) {
                if (generation != m_generation)
                    return;
                if (!listed) {
                    if (listed.error().kind != ErrorKind::Disconnected)
                        m_reload.start();
                    Q_EMIT failed(listed.error());
                    return;
                }
                m_machines.clear();
                m_machines.reserve(listed->size());
                for (const Machine &machine : *listed)
                    m_machines.insert(machine.id, machine);
                m_isLoaded = true;
                Q_EMIT reset();
                if (!m_stale.isEmpty())
                    m_gather.start();
            });
}

void MachineList::noteChange(const MachineId &id)
{
    m_stale.insert(id);
    if (m_isLoaded && !m_isReading && !m_gather.isActive())
        m_gather.start();
}

void MachineList::readChanged()
{
    m_isReading = true;
    const QSet<MachineId> ids = std::exchange(m_stale, {});
    Hypervisor &hypervisor = m_hypervisor;
    deliver(runOn(m_pool,
                  [&hypervisor, ids] {
                      Readings readings;
                      readings.reserve(ids.size());
                      for (const MachineId &id : ids)
                          readings.append({id, hypervisor.machines().find(id)});
                      return readings;
                  }),
            this, [this, generation = m_generation](const Readings &readings) {
                if (generation != m_generation)
                    return;
                m_isReading = false;
                apply(readings);
                if (!m_stale.isEmpty())
                    m_gather.start();
            });
}

void MachineList::apply(const Readings &readings)
{
    // A receiver may make the link close, and with it this list empty.
    const int generation = m_generation;
    for (const auto &[id, reading] : readings) {
        if (generation != m_generation)
            return;
        const auto known = m_machines.find(id);
        if (reading) {
            if (known == m_machines.end()) {
                m_machines.insert(id, *reading);
                Q_EMIT added(*reading);
            } else if (*known != *reading) {
                *known = *reading;
                Q_EMIT changed(*reading);
            }
        } else if (reading.error().kind == ErrorKind::NotFound) {
            if (known != m_machines.end()) {
                m_machines.erase(known);
                Q_EMIT removed(id);
            }
        } else if (reading.error().kind != ErrorKind::Disconnected) {
            Q_EMIT failed(reading.error());
        }
    }
}

} // namespace innkeeper
