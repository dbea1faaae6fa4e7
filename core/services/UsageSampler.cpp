// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/UsageSampler.h"

#include "core/base/Deliver.h"

#include <QSet>

#include <algorithm>

namespace innkeeper {

namespace {
constexpr std::chrono::milliseconds kDefaultInterval{2000};
/// New rows get their first number soon, but scrolling does not poll at every step.
constexpr std::chrono::milliseconds kFirstSample{200};
/// At most a twentieth of the time is spent asking.
constexpr int kRestPerSample = 20;
} // namespace

UsageSampler::UsageSampler(Hypervisor &hypervisor, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_hypervisor(hypervisor)
    , m_pool(pool)
    , m_interval(kDefaultInterval)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UsageSampler::sample);
}

void UsageSampler::watch(const QList<MachineId> &ids)
{
    m_watched = ids;
    const QSet<MachineId> wanted(ids.begin(), ids.end());
    const auto forget = [&wanted](auto &known) {
        for (auto entry = known.begin(); entry != known.end();)
            entry = wanted.contains(entry.key()) ? std::next(entry) : known.erase(entry);
    };
    forget(m_last);
    forget(m_loads);
    if (ids.isEmpty()) {
        m_timer.stop();
        return;
    }
    if (m_isSampling)
        return;
    const bool hasNew = m_last.size() < wanted.size();
    if (!m_timer.isActive() ||
        (hasNew && m_timer.remainingTimeAsDuration() > std::min(kFirstSample, m_interval)))
        m_timer.start(std::min(kFirstSample, m_interval));
}

void UsageSampler::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    if (m_timer.isActive())
        m_timer.start(interval);
}

void UsageSampler::sample()
{
    m_isSampling = true;
    m_started.start();
    Hypervisor &hypervisor = m_hypervisor;
    deliver(
        runOn(m_pool, [&hypervisor, ids = m_watched] { return hypervisor.machines().usage(ids); }),
        this, [this](const Result<QList<MachineUsage>> &usages) {
            m_isSampling = false;
            scheduleNext();
            if (usages && !m_watched.isEmpty())
                take(*usages);
        });
}

void UsageSampler::scheduleNext()
{
    if (m_watched.isEmpty())
        return;
    const std::chrono::milliseconds took(m_started.elapsed());
    m_timer.start(std::max(m_interval, took * kRestPerSample));
}

void UsageSampler::take(const QList<MachineUsage> &usages)
{
    const QSet<MachineId> wanted(m_watched.begin(), m_watched.end());
    QHash<MachineId, MachineUsage> last;
    QHash<MachineId, MachineLoad> loads;
    for (const MachineUsage &usage : usages) {
        if (!wanted.contains(usage.id))
            continue;
        MachineLoad load{m_loads.value(usage.id).cpu, usage.memory};
        if (const auto before = m_last.constFind(usage.id); before != m_last.cend()) {
            const std::chrono::duration<double> time = usage.takenAt - before->takenAt;
            const std::chrono::duration<double> work = usage.cpuTime - before->cpuTime;
            // Less work than before: the machine was started anew.
            if (time.count() > 0)
                load.cpu = std::max(0.0, work / time);
        }
        last.insert(usage.id, usage);
        loads.insert(usage.id, load);
    }
    m_last = std::move(last);
    m_loads = std::move(loads);
    Q_EMIT sampled();
}

} // namespace innkeeper
