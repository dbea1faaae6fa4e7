// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/MachineActions.h"

#include "core/base/Deliver.h"
#include "core/base/ReadyFuture.h"

#include <algorithm>

namespace innkeeper {

namespace {

Result<void> perform(Machines &machines, const MachineId &id, MachineAction action)
{
    switch (action) {
    case MachineAction::Start:
        return machines.start(id);
    case MachineAction::ShutDown:
        return machines.shutdown(id);
    case MachineAction::Restart:
        return machines.restart(id);
    case MachineAction::ForceOff:
        return machines.forceOff(id);
    case MachineAction::Pause:
        return machines.pause(id);
    case MachineAction::Resume:
        return machines.resume(id);
    case MachineAction::Save:
        return machines.save(id);
    case MachineAction::DiscardSaved:
        return machines.discardSaved(id);
    }
    Q_UNREACHABLE();
}

} // namespace

MachineActions::MachineActions(Hypervisor &hypervisor, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_hypervisor(hypervisor)
    , m_pool(pool)
{
}

bool MachineActions::isPossible(MachineAction action, MachineState state)
{
    const bool isRunning = state == MachineState::Running;
    switch (action) {
    case MachineAction::Start:
        return !isActive(state);
    case MachineAction::ShutDown:
    case MachineAction::Restart:
    case MachineAction::Pause:
        return isRunning;
    case MachineAction::ForceOff:
        return isActive(state);
    case MachineAction::Resume:
        return state == MachineState::Paused;
    case MachineAction::Save:
        return isRunning || state == MachineState::Paused;
    case MachineAction::DiscardSaved:
        return state == MachineState::Saved;
    }
    Q_UNREACHABLE();
}

bool MachineActions::mayRunBeside(const MachineId &id, MachineAction action) const
{
    const auto current = m_busy.value(id);
    return std::all_of(current.begin(), current.end(), [action](MachineAction other) {
        return action == MachineAction::ForceOff &&
               (other == MachineAction::ShutDown || other == MachineAction::Restart);
    });
}

QFuture<Result<void>> MachineActions::run(const MachineId &id, MachineAction action)
{
    if (!mayRunBeside(id, action))
        return readyFuture<Result<void>>(
            failure(ErrorKind::Busy,
                    tr("Nothing was done: the machine is still busy with what it was "
                       "asked before."),
                    tr("Wait until that is finished, then try again.")));

    const bool wasBusy = isBusy(id);
    m_busy[id].append(action);
    if (!wasBusy)
        Q_EMIT busyChanged(id, true);

    Hypervisor &hypervisor = m_hypervisor;
    const auto future = runOn(
        m_pool, [&hypervisor, id, action] { return perform(hypervisor.machines(), id, action); });
    deliver(future, this, [this, id, action](const Result<void> &) {
        auto &current = m_busy[id];
        current.removeOne(action);
        if (current.isEmpty()) {
            m_busy.remove(id);
            Q_EMIT busyChanged(id, false);
        }
    });
    return future;
}

} // namespace innkeeper
