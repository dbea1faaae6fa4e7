// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeGuestAgent.h"

#include "tests/fakes/FakeMachines.h"

namespace innkeeper::fakes {

FakeGuestAgent::FakeGuestAgent(FakeLink &link, FakeMachines &machines)
    : m_link(link)
    , m_machines(machines)
{
}

Result<void> FakeGuestAgent::enter(const QString &call, const MachineId &id)
{
    if (auto ready = m_link.enter(QStringLiteral("agent.") + call); !ready)
        return ready;
    if (!m_machines.contains(id))
        return failure(ErrorKind::NotFound, QStringLiteral("There is no such machine."));
    if (!isActive(m_machines.stateOf(id)))
        return failure(ErrorKind::Invalid, QStringLiteral("The machine does not run."));
    return {};
}

Result<void> FakeGuestAgent::enterAgent(const QString &call, const MachineId &id)
{
    if (auto ready = enter(call, id); !ready)
        return ready;
    switch (stateOf(id)) {
    case GuestReport::Agent::Answers:
    case GuestReport::Agent::Frozen:
        return {};
    case GuestReport::Agent::Silent:
        return failure(ErrorKind::TimedOut, QStringLiteral("No agent answers in the guest."),
                       QStringLiteral("Install it."));
    case GuestReport::Agent::NoChannel:
        break;
    }
    return failure(ErrorKind::Unsupported, QStringLiteral("The machine has no channel."),
                   QStringLiteral("Add it."));
}

GuestReport::Agent FakeGuestAgent::stateOf(const MachineId &id) const
{
    if (!m_machines.liveXml(id).contains(QLatin1String("org.qemu.guest_agent.0")))
        return GuestReport::Agent::NoChannel;
    const QMutexLocker lock(&m_mutex);
    if (!m_reports.contains(id))
        return GuestReport::Agent::Silent;
    return m_frozen.contains(id) ? GuestReport::Agent::Frozen : GuestReport::Agent::Answers;
}

Result<GuestReport> FakeGuestAgent::report(const MachineId &id)
{
    if (auto ready = enter(QStringLiteral("report"), id); !ready)
        return failure(ready.error());
    const GuestReport::Agent agent = stateOf(id);
    const QMutexLocker lock(&m_mutex);
    GuestReport report;
    if (agent == GuestReport::Agent::Answers)
        report = m_reports.value(id);
    report.agent = agent;
    if (report.cards.isEmpty())
        report.cards = m_leases.value(id);
    report.cardsFrom = report.cards.isEmpty()               ? GuestReport::Source::Nobody
                       : report.cards == m_leases.value(id) ? GuestReport::Source::Leases
                                                            : GuestReport::Source::Agent;
    return report;
}

Result<int> FakeGuestAgent::freeze(const MachineId &id)
{
    if (auto ready = enterAgent(QStringLiteral("freeze"), id); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    if (m_frozen.contains(id))
        return failure(ErrorKind::Busy, QStringLiteral("They stand still already."));
    m_frozen.insert(id);
    return int(m_reports.value(id).fileSystems.size());
}

Result<int> FakeGuestAgent::thaw(const MachineId &id)
{
    if (auto ready = enterAgent(QStringLiteral("thaw"), id); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    return m_frozen.remove(id) ? int(m_reports.value(id).fileSystems.size()) : 0;
}

void FakeGuestAgent::install(const MachineId &id, const GuestReport &report)
{
    const QMutexLocker lock(&m_mutex);
    m_reports.insert(id, report);
}

void FakeGuestAgent::uninstall(const MachineId &id)
{
    const QMutexLocker lock(&m_mutex);
    m_reports.remove(id);
}

void FakeGuestAgent::setLeases(const MachineId &id, const QList<GuestCard> &cards)
{
    const QMutexLocker lock(&m_mutex);
    m_leases.insert(id, cards);
}

bool FakeGuestAgent::isFrozen(const MachineId &id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_frozen.contains(id);
}

} // namespace innkeeper::fakes
