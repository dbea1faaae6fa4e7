// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace innkeeper {

enum class MachineAction {
    Start,
    ShutDown,
    Restart,
    ForceOff,
    Pause,
    Resume,
    Save,
    DiscardSaved,
};

/// What can be done to a machine's life; one thing at a time per machine. Main thread.
class MachineActions : public QObject
{
    Q_OBJECT

public:
    MachineActions(Hypervisor &hypervisor, QThreadPool &pool, QObject *parent = nullptr);

    /// Whether it makes sense in that state.
    [[nodiscard]] static bool isPossible(MachineAction action, MachineState state);

    /// Fails with Busy while another action on this machine is under way. ForceOff is let through
    /// beside a ShutDown or Restart.
    QFuture<Result<void>> run(const MachineId &id, MachineAction action);
    [[nodiscard]] bool isBusy(const MachineId &id) const { return m_busy.contains(id); }

Q_SIGNALS:
    void busyChanged(const innkeeper::MachineId &id, bool isBusy);

private:
    [[nodiscard]] bool mayRunBeside(const MachineId &id, MachineAction action) const;

    Hypervisor &m_hypervisor;
    QThreadPool &m_pool;
    QHash<MachineId, QList<MachineAction>> m_busy;
};

} // namespace innkeeper
