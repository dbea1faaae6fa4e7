// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/Creation.h"

#include "core/base/Deliver.h"

namespace innkeeper {

namespace {

struct Outcome
{
    Result<MachineId> result;
    /// There although the result is a failure: it did not start.
    bool isThere = false;
};

} // namespace

Creation::Creation(CreateMachine &service, Machines &machines, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_machines(machines)
    , m_pool(pool)
{
}

Creation::~Creation()
{
    cancel();
}

ProgressPtr Creation::begin(const CreationPlan &plan)
{
    m_progress = std::make_shared<Progress>();
    const auto work = [&service = m_service, &machines = m_machines, plan,
                       progress = m_progress]() -> Outcome {
        Outcome outcome{service.run(plan, *progress), false};
        if (!outcome.result)
            outcome.isThere = machines.find(plan.config.id).has_value();
        return outcome;
    };
    deliver(runOn(m_pool, work), this, [this, id = plan.config.id](const Outcome &outcome) {
        m_progress.reset();
        if (outcome.result)
            Q_EMIT created(*outcome.result);
        else if (outcome.isThere)
            Q_EMIT createdOnly(id, outcome.result.error());
        else
            Q_EMIT failed(outcome.result.error());
    });
    return m_progress;
}

void Creation::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

} // namespace innkeeper
