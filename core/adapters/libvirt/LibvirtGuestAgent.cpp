// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtGuestAgent.h"

#include "core/adapters/libvirt/GuestAddresses.h"
#include "core/adapters/libvirt/GuestReading.h"
#include "core/adapters/libvirt/LibvirtError.h"

#include <QCoreApplication>

#include <cstdlib>
#include <cstring>

namespace innkeeper::libvirt {

namespace {

struct GuestAgentWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::GuestAgent)
};

/// Seconds. libvirt's own is "for ever" (VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK), and what waits
/// holds up other changes of the machine.
constexpr int kPatience = 10;
/// All that is to be written goes to the disks before.
constexpr int kFreezingPatience = 60;

/// libvirt has one patience for a machine, whoever asks, and keeps it in the machine's state: it is
/// ours only for as long as we ask. What it was before cannot be read, so libvirt's own comes back.
/// Drivers without it answer at once.
class Patience
{
public:
    Patience(virDomainPtr domain, int seconds)
        : m_domain(domain)
    {
        virDomainAgentSetResponseTimeout(m_domain, seconds, 0);
    }
    /// Forgets libvirt's last error.
    ~Patience()
    {
        virDomainAgentSetResponseTimeout(m_domain, VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK, 0);
    }
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

private:
    virDomainPtr m_domain;
};

/// QEMU's driver says so of a machine without the channel; the others of themselves.
bool hasNoChannel()
{
    return lastCode() == VIR_ERR_ARGUMENT_UNSUPPORTED;
}

bool isSilent()
{
    return lastCode() == VIR_ERR_AGENT_UNRESPONSIVE || lastCode() == VIR_ERR_AGENT_UNSYNCED;
}

/// The agent refuses nearly everything then, in QEMU's own words.
bool isFrozen()
{
    const virError *last = virGetLastError();
    return last && last->message && std::strstr(last->message, "the agent is in frozen state");
}

/// Of one that answers, but with nothing.
bool standsStill(virDomainPtr domain)
{
    virDomainFSInfoPtr *systems = nullptr;
    const int count = virDomainGetFSInfo(domain, &systems, 0);
    for (int i = 0; i < count; ++i)
        virDomainFSInfoFree(systems[i]);
    std::free(systems);
    return count < 0 && isFrozen();
}

Error explainAgent(const Connection &connection, virDomainPtr domain, const QString &what)
{
    const bool isMissing = hasNoChannel();
    const bool isMute = isSilent();
    const bool isStill = isFrozen();
    Error error = connection.explainLast(what, domain, Connection::Needs::Running);
    if (error.kind == ErrorKind::Disconnected)
        return error;
    QString why;
    if (isMissing) {
        error.kind = ErrorKind::Unsupported;
        why = GuestAgentWords::tr("The machine has no channel to an agent in the guest.");
        error.advice = GuestAgentWords::tr("Add a channel named org.qemu.guest_agent.0.");
    } else if (isMute) {
        error.kind = ErrorKind::TimedOut;
        why = GuestAgentWords::tr("No agent answers in the guest.");
        error.advice =
            GuestAgentWords::tr("Install and start the package qemu-guest-agent in the guest; for "
                                "Windows it is among the guest tools of virtio-win.");
    } else if (isStill) {
        error.kind = ErrorKind::Busy;
        why = GuestAgentWords::tr("They stand still already.");
        error.advice = GuestAgentWords::tr("Thaw them first.");
    }
    // Two whole sentences.
    if (!why.isEmpty())
        error.message = QStringLiteral("%1 %2").arg(what, why);
    return error;
}

/// `work` returns libvirt's number, -1 for a failure.
template <class Work>
Result<int> withGuest(const ConnectionSlot &slot, QMutex &turn, const MachineId &id,
                      const QString &what, Work work)
{
    const auto connection = slot.get();
    if (!connection)
        return failure(connection.error());
    const auto domain = (*connection)->domain(id);
    if (!domain)
        return failure(domain.error());
    const QMutexLocker lock(&turn);
    const Patience patience(domain->get(), kFreezingPatience);
    const int count = work(domain->get());
    if (count < 0)
        return failure(explainAgent(**connection, domain->get(), what));
    return count;
}

} // namespace

LibvirtGuestAgent::LibvirtGuestAgent(const ConnectionSlot &slot)
    : m_slot(slot)
{
}

QMutex &LibvirtGuestAgent::turnOf(const MachineId &id)
{
    const QMutexLocker lock(&m_mutex);
    return m_turns[id];
}

Result<GuestReport> LibvirtGuestAgent::report(const MachineId &id)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto domain = (*connection)->domain(id);
    if (!domain)
        return failure(domain.error());
    const QMutexLocker turn(&turnOf(id));
    const Patience patience(domain->get(), kPatience);
    virTypedParameterPtr parameters = nullptr;
    int count = 0;
    // 0: all that libvirt and the agent know between them.
    if (virDomainGetGuestInfo(domain->get(), 0, &parameters, &count, 0) == 0) {
        GuestReport report = reportFrom(parameters, count);
        virTypedParamsFree(parameters, count);
        if (count == 0 && standsStill(domain->get()))
            report.agent = GuestReport::Agent::Frozen;
        if (report.cards.isEmpty())
            addAddressesOfHost(domain->get(), report);
        return report;
    }
    GuestReport report;
    if (!hasNoChannel() && !isSilent())
        return failure((*connection)
                           ->explainLast(GuestAgentWords::tr("The guest could not be asked."),
                                         domain->get(), Connection::Needs::Running));
    report.agent = hasNoChannel() ? GuestReport::Agent::NoChannel : GuestReport::Agent::Silent;
    addAddressesOfHost(domain->get(), report);
    return report;
}

Result<int> LibvirtGuestAgent::freeze(const MachineId &id)
{
    const auto frozen = withGuest(
        m_slot, turnOf(id), id, GuestAgentWords::tr("The guest's file systems were not frozen."),
        [](virDomainPtr domain) { return virDomainFSFreeze(domain, nullptr, 0, 0); });
    // It may have begun, and nobody would end it.
    if (!frozen && frozen.error().kind == ErrorKind::TimedOut)
        static_cast<void>(thaw(id));
    return frozen;
}

Result<int> LibvirtGuestAgent::thaw(const MachineId &id)
{
    return withGuest(m_slot, turnOf(id), id,
                     GuestAgentWords::tr("The guest's file systems were not thawed."),
                     [](virDomainPtr domain) { return virDomainFSThaw(domain, nullptr, 0, 0); });
}

} // namespace innkeeper::libvirt
