// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/Planner.h"

#include "core/base/Deliver.h"
#include "ui/create/NameSuggestion.h"

namespace innkeeper {

namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 200ms;

Result<PlannedMachine> makePlan(CreateMachine &creation, OsDatabase &systems,
                                Hypervisor &hypervisor, CreateRequest request)
{
    const bool needsName = request.name.isEmpty();
    if (needsName)
        request.name = suggestName(request, {}, hypervisor.machines());
    auto plan = creation.plan(request);
    if (!plan)
        return failure(plan.error());

    PlannedMachine planned{*std::move(plan), {}};
    if (auto system = systems.find(planned.plan.config.osId))
        planned.system = *std::move(system);
    if (!needsName)
        return planned;

    // What is on the image is known only now, and names the machine better than its file name.
    const QString osName = planned.system ? planned.system->name : QString();
    request.name = suggestName(request, osName, hypervisor.machines());
    if (request.name != planned.plan.request.name) {
        auto renamed = creation.plan(request);
        if (!renamed)
            return failure(renamed.error());
        planned.plan = *std::move(renamed);
    }
    return planned;
}

} // namespace

Planner::Planner(CreateMachine &creation, OsDatabase &systems, Hypervisor &hypervisor,
                 QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_creation(creation)
    , m_systems(systems)
    , m_hypervisor(hypervisor)
    , m_pool(pool)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Planner::begin);
}

void Planner::want(const CreateRequest &request, bool soon)
{
    m_wish = request;
    m_wishIsOpen = true;
    ++m_generation;
    m_pause.start(soon ? kPause : 0ms);
}

void Planner::stop()
{
    ++m_generation;
    m_wishIsOpen = false;
    m_pause.stop();
}

void Planner::begin()
{
    if (m_isRunning)
        return; // begun again when that one is done
    m_isRunning = true;
    const auto work = [&creation = m_creation, &systems = m_systems, &hypervisor = m_hypervisor,
                       wish = m_wish] { return makePlan(creation, systems, hypervisor, wish); };
    deliver(runOn(m_pool, work), this,
            [this, generation = m_generation](const Result<PlannedMachine> &planned) {
                m_isRunning = false;
                if (generation != m_generation) {
                    if (!m_pause.isActive() && m_wishIsOpen)
                        begin();
                    return;
                }
                m_wishIsOpen = false;
                if (planned)
                    Q_EMIT this->planned(*planned);
                else
                    Q_EMIT failed(planned.error());
            });
}

} // namespace innkeeper
