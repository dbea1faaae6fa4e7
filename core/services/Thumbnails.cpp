// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/Thumbnails.h"

#include "core/base/Deliver.h"

#include <algorithm>

namespace innkeeper {

namespace {
constexpr std::chrono::milliseconds kShortestInterval{2000};
/// Machines that were never seen need not wait for a whole round.
constexpr std::chrono::milliseconds kFirstLook{200};
/// At most a twentieth of the time is spent asking.
constexpr int kRestPerWork = 20;
} // namespace

Thumbnails::Thumbnails(Hypervisor &hypervisor, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_hypervisor(hypervisor)
    , m_pool(pool)
    , m_interval(kShortestInterval)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Thumbnails::shoot);
}

void Thumbnails::watch(const QList<Machine> &machines)
{
    QHash<MachineId, Subject> subjects;
    for (const Machine &machine : machines) {
        if (!isActive(machine.state) || machine.screens.isEmpty())
            continue;
        const auto known = m_subjects.constFind(machine.id);
        const bool isSame = known != m_subjects.cend() && known->state == machine.state;
        subjects.insert(machine.id, isSame ? *known : Subject{machine.state, false, false});
    }
    m_subjects = std::move(subjects);

    m_turns.removeIf([this](const MachineId &id) { return !m_subjects.contains(id); });
    // In the order of the screen, but those that wait already come first.
    for (const Machine &machine : machines) {
        if (m_subjects.contains(machine.id) && !m_turns.contains(machine.id))
            m_turns.append(machine.id);
    }
    schedule();
}

void Thumbnails::setInterval(std::chrono::milliseconds interval)
{
    m_interval = std::max(interval, kShortestInterval);
}

void Thumbnails::schedule()
{
    if (m_isShooting)
        return;
    const bool hasWork = std::any_of(m_subjects.cbegin(), m_subjects.cend(),
                                     [](const Subject &subject) { return !subject.isSettled; });
    if (!hasWork) {
        m_timer.stop();
        return;
    }
    const bool hasUnseen = std::any_of(m_subjects.cbegin(), m_subjects.cend(),
                                       [](const Subject &subject) { return !subject.wasTried; });
    const auto pause = std::max(hasUnseen ? kFirstLook : m_interval, m_lastTook * kRestPerWork);
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > pause)
        m_timer.start(pause);
}

void Thumbnails::shoot()
{
    auto next = std::find_if(m_turns.begin(), m_turns.end(), [this](const MachineId &id) {
        return !m_subjects.value(id).wasTried;
    });
    if (next == m_turns.end())
        next = std::find_if(m_turns.begin(), m_turns.end(), [this](const MachineId &id) {
            return !m_subjects.value(id).isSettled;
        });
    if (next == m_turns.end())
        return;
    const MachineId id = *next;
    m_turns.erase(next);
    m_turns.append(id);

    m_isShooting = true;
    m_started.start();
    m_subjects[id].wasTried = true;
    const MachineState state = m_subjects.value(id).state;
    Hypervisor &hypervisor = m_hypervisor;
    deliver(runOn(m_pool, [&hypervisor, id] { return hypervisor.guests().screenshot(id); }), this,
            [this, id, state](const Result<Screenshot> &shot) {
                m_isShooting = false;
                m_lastTook = std::chrono::milliseconds(m_started.elapsed());
                // A picture of a state that is over neither settles nor shows anything.
                if (const auto known = m_subjects.constFind(id);
                    known != m_subjects.cend() && known->state == state)
                    take(id, shot);
                schedule();
            });
}

void Thumbnails::take(const MachineId &id, const Result<Screenshot> &shot)
{
    Subject &subject = m_subjects[id];
    const bool isStill = subject.state != MachineState::Running;
    subject.isSettled = shot ? isStill : shot.error().kind == ErrorKind::Unsupported;
    if (shot)
        Q_EMIT taken(id, shot->image);
}

} // namespace innkeeper
