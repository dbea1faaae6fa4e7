// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/Machine.h"
#include "core/model/MachineUsage.h"

namespace innkeeper {

/// Machines of one host: their definitions and their lives. All calls block; any thread.
class Machines
{
public:
    enum class View {
        /// What the next start will use.
        Persistent,
        /// What runs now; the persistent one when nothing runs.
        Live,
    };

    virtual ~Machines() = default;

    [[nodiscard]] virtual Result<QList<Machine>> list() = 0;
    [[nodiscard]] virtual Result<Machine> find(const MachineId &id) = 0;
    /// By name, by UUID in text, or by a title that only one machine bears.
    [[nodiscard]] virtual Result<MachineId> idOf(const QString &nameOrUuid) = 0;
    /// Whole, with the passwords of its screens: withoutSecrets() before it is shown.
    [[nodiscard]] virtual Result<QString> xml(const MachineId &id, View view) = 0;

    /// Of any kind; 0 where the host knows none.
    [[nodiscard]] virtual Result<int> snapshotCount(const MachineId &id) = 0;

    /// Creates a machine, or changes the persistent definition of the one with the same UUID.
    /// A name that another machine bears: AlreadyExists.
    [[nodiscard]] virtual Result<MachineId> define(const QString &xml) = 0;
    /// Only while it is off; its files keep their names. A name that another machine bears:
    /// AlreadyExists.
    [[nodiscard]] virtual Result<void> rename(const MachineId &id, const QString &name) = 0;
    /// Removes the definition with its firmware variables, TPM state, saved memory and snapshot
    /// records, never a disk. Fails with Busy while the machine is active.
    [[nodiscard]] virtual Result<void> undefine(const MachineId &id) = 0;

    [[nodiscard]] virtual Result<void> start(const MachineId &id) = 0;
    /// Asks the guest; returns at once, the guest may refuse.
    [[nodiscard]] virtual Result<void> shutdown(const MachineId &id) = 0;
    [[nodiscard]] virtual Result<void> restart(const MachineId &id) = 0;
    /// Like pulling the plug.
    [[nodiscard]] virtual Result<void> forceOff(const MachineId &id) = 0;
    [[nodiscard]] virtual Result<void> pause(const MachineId &id) = 0;
    [[nodiscard]] virtual Result<void> resume(const MachineId &id) = 0;
    /// Writes memory to disk and turns off; start() continues there. Takes long.
    [[nodiscard]] virtual Result<void> save(const MachineId &id) = 0;
    /// Throws saved memory away: the next start is a cold one.
    [[nodiscard]] virtual Result<void> discardSaved(const MachineId &id) = 0;

    /// One call for all; machines that vanished or do not run are left out.
    [[nodiscard]] virtual Result<QList<MachineUsage>> usage(const QList<MachineId> &ids) = 0;
};

} // namespace innkeeper
