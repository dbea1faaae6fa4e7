// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace innkeeper {

struct MachineLoad
{
    /// Share of one host CPU: 1.0 is one core busy; may exceed 1.
    double cpu = 0;
    Bytes memory;

    bool operator==(const MachineLoad &) const = default;
};

/// Samples only the machines that somebody looks at, in one call per tick; without any the timer
/// stands still. Calls that take long are made less often. Main thread.
class UsageSampler : public QObject
{
    Q_OBJECT

public:
    UsageSampler(Hypervisor &hypervisor, QThreadPool &pool, QObject *parent = nullptr);

    /// Running machines on the screen now. Empty: nothing is polled.
    void watch(const QList<MachineId> &ids);
    void setInterval(std::chrono::milliseconds interval);
    [[nodiscard]] MachineLoad load(const MachineId &id) const { return m_loads.value(id); }
    /// Nothing is waited for: no wake-ups come from here.
    [[nodiscard]] bool isIdle() const { return !m_timer.isActive() && !m_isSampling; }

Q_SIGNALS:
    /// New loads are there for all watched machines.
    void sampled();

private:
    void sample();
    void take(const QList<MachineUsage> &usages);
    void scheduleNext();

    Hypervisor &m_hypervisor;
    QThreadPool &m_pool;
    QTimer m_timer;
    QElapsedTimer m_started;
    std::chrono::milliseconds m_interval;
    QList<MachineId> m_watched;
    QHash<MachineId, MachineUsage> m_last;
    QHash<MachineId, MachineLoad> m_loads;
    bool m_isSampling = false;
};

} // namespace innkeeper
