// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtHypervisor.h"

#include "core/adapters/libvirt/ConnectionSlot.h"
#include "core/adapters/libvirt/LibvirtGuestAgent.h"
#include "core/adapters/libvirt/LibvirtGuests.h"
#include "core/adapters/libvirt/LibvirtHost.h"
#include "core/adapters/libvirt/LibvirtLiveHardware.h"
#include "core/adapters/libvirt/LibvirtMachines.h"
#include "core/adapters/libvirt/LibvirtStorage.h"

namespace innkeeper::libvirt {

struct LibvirtHypervisor::Parts
{
    explicit Parts(Hypervisor &self)
        : relay(std::make_shared<EventRelay>(self))
    {
    }

    std::shared_ptr<EventRelay> relay;
    ConnectionSlot slot;
    LibvirtMachines machines{slot};
    LibvirtStorage storage{slot};
    LibvirtHost host{slot};
    LibvirtGuests guests{slot};
    LibvirtLiveHardware liveHardware{slot};
    LibvirtGuestAgent guestAgent{slot};
};

LibvirtHypervisor::LibvirtHypervisor()
    : m_parts(std::make_unique<Parts>(*this))
{
}

LibvirtHypervisor::~LibvirtHypervisor()
{
    m_parts->relay->detach();
    close();
}

Result<void> LibvirtHypervisor::open(const QString &uri)
{
    const quint64 ticket = m_parts->slot.clear();
    auto connection = Connection::open(uri, m_parts->relay);
    if (!connection)
        return failure(connection.error());
    if (!m_parts->slot.fill(ticket, std::move(*connection)))
        return failure(ErrorKind::Cancelled,
                       tr("Connecting to %1 was given up meanwhile.").arg(uri));
    return {};
}

void LibvirtHypervisor::close()
{
    m_parts->slot.clear();
}

Machines &LibvirtHypervisor::machines()
{
    return m_parts->machines;
}

Storage &LibvirtHypervisor::storage()
{
    return m_parts->storage;
}

Host &LibvirtHypervisor::host()
{
    return m_parts->host;
}

GuestAccess &LibvirtHypervisor::guests()
{
    return m_parts->guests;
}

LiveHardware &LibvirtHypervisor::liveHardware()
{
    return m_parts->liveHardware;
}

GuestAgent &LibvirtHypervisor::guestAgent()
{
    return m_parts->guestAgent;
}

} // namespace innkeeper::libvirt
