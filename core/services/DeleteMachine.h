// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Progress.h"
#include "core/ports/Hypervisor.h"
#include "core/services/OperationJournal.h"

namespace innkeeper {

/// What a deletion would do, to be shown before.
struct DeletionPlan
{
    struct Disk
    {
        QString path;
        QString pool;
        QString volume;
        Bytes allocation;
        /// Translated reason why it stays whatever is asked: used by another machine, an installer
        /// image, not in a pool … Empty: it can go.
        QString keptBecause;
        /// Kept, in a way: somebody removed it before.
        bool isGone = false;

        bool operator==(const Disk &) const = default;
    };
    MachineId id;
    QString name;
    bool isActive = false;
    bool hasSavedMemory = false;
    int snapshots = 0;
    /// With the images that they are layered on.
    QList<Disk> disks;
};

/// Blocking; any thread. The definition goes first, then the disks: once it is gone, a cancel comes
/// too late. An interrupted deletion is finished by UnfinishedOperations.
class DeleteMachine
{
public:
    DeleteMachine(Hypervisor &hypervisor, OperationJournal &journal);

    [[nodiscard]] Result<DeletionPlan> plan(const MachineId &id);
    /// Fails with Busy when the machine runs.
    [[nodiscard]] Result<void> run(const DeletionPlan &plan, bool keepDisks, Progress &progress);

private:
    Hypervisor &m_hypervisor;
    OperationJournal &m_journal;
};

} // namespace innkeeper
