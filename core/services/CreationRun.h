// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Progress.h"
#include "core/services/CreateMachine.h"

namespace innkeeper {

/// One creation on its way: makes what the plan says, notes each step down before it, and takes
/// everything back when a step fails.
class CreationRun
{
public:
    CreationRun(Hypervisor &hypervisor, OperationJournal &journal, const CreationPlan &plan,
                Progress &progress);

    [[nodiscard]] Result<MachineId> run();

private:
    [[nodiscard]] Result<void> checkPlan();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> makeVolumes();
    [[nodiscard]] Result<void> fillVolumes();
    [[nodiscard]] Result<void> copyImage(const StorageVolume &volume);
    [[nodiscard]] Result<void> define();
    [[nodiscard]] Result<void> checkCancelled() const;
    [[nodiscard]] Error undo(Error why);
    void usePath(int volume, const QString &path);

    Hypervisor &m_hypervisor;
    OperationJournal &m_journal;
    const CreationPlan &m_plan;
    Progress &m_progress;
    MachineConfig m_config;
    HostFacts m_host;
    OperationJournal::Record m_record;
    std::unique_ptr<OperationJournal::Entry> m_entry;
    QList<StorageVolume> m_volumes;
    bool m_mayBeDefined = false;
};

} // namespace innkeeper
