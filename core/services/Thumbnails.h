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

/// Small live pictures of the machines that somebody looks at: one screenshot per tick, each
/// machine in turn, so that the cost does not grow with their number. A machine that stands still
/// (paused, asleep) is shot once; when all stand still, or nobody looks, nothing ticks. Main
/// thread.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    Thumbnails(Hypervisor &hypervisor, QThreadPool &pool, QObject *parent = nullptr);

    /// What is on the screen now; those that are off or have no screen are passed over.
    void watch(const QList<Machine> &machines);
    /// Never less than two seconds.
    void setInterval(std::chrono::milliseconds interval);
    /// Nothing is waited for: no wake-ups come from here.
    [[nodiscard]] bool isIdle() const { return !m_timer.isActive() && !m_isShooting; }

Q_SIGNALS:
    /// `image` is PNG or PPM.
    void taken(const innkeeper::MachineId &id, const QByteArray &image);

private:
    struct Subject
    {
        MachineState state = MachineState::Off;
        bool wasTried = false;
        /// Nothing new can be seen until its state changes.
        bool isSettled = false;
    };

    void schedule();
    void shoot();
    void take(const MachineId &id, const Result<Screenshot> &shot);

    Hypervisor &m_hypervisor;
    QThreadPool &m_pool;
    QTimer m_timer;
    QElapsedTimer m_started;
    std::chrono::milliseconds m_interval;
    std::chrono::milliseconds m_lastTook{0};
    QHash<MachineId, Subject> m_subjects;
    QList<MachineId> m_turns;
    bool m_isShooting = false;
};

} // namespace innkeeper
