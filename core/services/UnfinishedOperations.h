// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"
#include "core/services/OperationJournal.h"

namespace innkeeper {

/// What an interrupted creation or deletion left on a host, and both ways out. Blocking.
class UnfinishedOperations
{
public:
    struct Item
    {
        OperationJournal::Record record;
        /// A creation whose volumes are complete, or any deletion.
        bool canFinish = false;
        std::shared_ptr<OperationJournal::Entry> entry;
    };

    /// A daemon goes on with what a client asked for that died; until `settleTime` after the last
    /// record it may still define a machine or make a volume.
    UnfinishedOperations(Hypervisor &hypervisor, OperationJournal &journal,
                         std::chrono::milliseconds settleTime = std::chrono::seconds(3));

    /// Of the connected host; `uri` is HostFacts::uri. Waits for the settle time of fresh records.
    /// A creation that got as far as the machine, and a disk that the machine has, need nothing any
    /// more and are not listed.
    [[nodiscard]] QList<Item> find(const QString &uri);
    [[nodiscard]] Result<void> finish(const Item &item);
    /// Creation: removes its volumes and its definition, never a volume that another machine uses.
    /// Added disk: removes the image, unless a machine uses it.
    /// Deletion: keeps the remaining disks.
    [[nodiscard]] Result<void> discard(const Item &item);

private:
    [[nodiscard]] Result<void> finishCreation(const Item &item);
    [[nodiscard]] Result<void> finishDeletion(const Item &item);
    [[nodiscard]] bool isDone(const OperationJournal::Record &record);
    [[nodiscard]] Result<void> removeDefinition(const MachineId &id);

    Hypervisor &m_hypervisor;
    OperationJournal &m_journal;
    std::chrono::milliseconds m_settleTime;
};

} // namespace innkeeper
