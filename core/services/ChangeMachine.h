// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"
#include "core/ports/Hypervisor.h"
#include "core/services/ChangeLock.h"

namespace innkeeper {

/// What a change does, to be shown before.
struct ChangePlan
{
    struct Step
    {
        hardware::Change change;
        /// At once; else when the machine has been shut down and is started again.
        bool isLive = false;

        bool operator==(const Step &) const = default;
    };
    QList<Step> steps;
    /// The definition as it is and as it will be.
    QString before;
    QString after;
};

/// What the next start of a machine will bring that runs as `live`. Any thread.
[[nodiscard]] QList<hardware::Change> waitingChanges(const DomainDocument &saved,
                                                     const DomainDocument &live);

/// Changes a machine's hardware: in its definition, and at once in what runs where that is
/// possible. Either all of it is done or nothing: what the running machine refuses is not defined
/// either. Frozen hardware is changed by nothing but another tuning. Blocking; any thread.
class ChangeMachine
{
public:
    enum class When {
        /// What can be changed while it runs is; the rest waits for the next start.
        AtOnce,
        /// Only the definition is changed.
        NextStart,
    };

    /// `lockFolder`: shared by all who change machines of this person.
    explicit ChangeMachine(Hypervisor &hypervisor,
                           QString lockFolder = ChangeLock::defaultFolder());

    /// Changes nothing. Fails as applied() does, and as hasDefinition().
    [[nodiscard]] Result<ChangePlan>
    plan(const MachineId &id, const QList<hardware::Change> &changes, When when = When::AtOnce);
    /// What it returns is what was done: a guest that does not let a device go makes its removal
    /// wait for the next start. A failure that is the running machine's own has Error::mayWait.
    [[nodiscard]] Result<ChangePlan>
    run(const MachineId &id, const QList<hardware::Change> &changes, When when = When::AtOnce);

    /// What the next start will bring, in the order of the parts; empty for a machine that is off.
    [[nodiscard]] Result<QList<hardware::Change>> pending(const MachineId &id);
    /// Takes waiting changes back: there the definition becomes again what runs. With an image goes
    /// its format.
    [[nodiscard]] Result<void> drop(const MachineId &id, const QList<hardware::Change> &changes);

private:
    Hypervisor &m_hypervisor;
    const QString m_lockFolder;
};

} // namespace innkeeper
