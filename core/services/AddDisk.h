// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/ChangeMachine.h"
#include "core/services/OperationJournal.h"

#include <functional>

namespace innkeeper {

/// A disk for a machine that exists: a new image, one that is there already, or an empty drive.
/// Either the machine has it afterwards or no image is left; a kill in between is told by
/// UnfinishedOperations. Blocking; any thread.
class AddDisk
{
public:
    struct Wish
    {
        /// Of a new image; unset: `values` name one, or none for an empty drive.
        std::optional<Bytes> size = {};
        /// Empty: the default pool.
        QString pool = {};
        bool preallocate = false;
        /// Settings of the disk (hardware::partKind("disk")).
        hardware::Values values = {};
        /// What is changed together with it, given the image's path; may be empty.
        std::function<QList<hardware::Change>(const QString &image)> fellows = {};
    };

    AddDisk(Hypervisor &hypervisor, OperationJournal &journal);

    /// The change as it would be, without making anything; a new image has its path already.
    [[nodiscard]] Result<ChangePlan> plan(const MachineId &id, const Wish &wish,
                                          ChangeMachine::When when = ChangeMachine::When::AtOnce);
    [[nodiscard]] Result<ChangePlan> run(const MachineId &id, const Wish &wish,
                                         ChangeMachine::When when = ChangeMachine::When::AtOnce);

private:
    struct Disk;
    [[nodiscard]] Result<Disk> prepare(const MachineId &id, const Wish &wish);

    Hypervisor &m_hypervisor;
    OperationJournal &m_journal;
};

} // namespace innkeeper
