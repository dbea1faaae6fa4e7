// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/CreateMachine.h"

#include "core/services/CreationPlanner.h"
#include "core/services/CreationRun.h"

namespace innkeeper {

CreateMachine::CreateMachine(Hypervisor &hypervisor, OsDatabase &systems,
                             const ProfileLibrary &profiles, AcceleratorProbe &accelerators,
                             OperationJournal &journal)
    : m_hypervisor(hypervisor)
    , m_systems(systems)
    , m_profiles(profiles)
    , m_accelerators(accelerators)
    , m_journal(journal)
{
}

Result<CreationPlan> CreateMachine::plan(const CreateRequest &request)
{
    return CreationPlanner(m_hypervisor, m_systems, m_profiles, m_accelerators, request).plan();
}

Result<MachineId> CreateMachine::run(const CreationPlan &plan, Progress &progress)
{
    return CreationRun(m_hypervisor, m_journal, plan, progress).run();
}

} // namespace innkeeper
