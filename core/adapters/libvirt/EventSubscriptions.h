// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/EventRelay.h"

#include <libvirt/libvirt.h>

#include <memory>
#include <vector>

namespace innkeeper::libvirt {

/// Everything that one connection has to tell. What a driver does not know is left out.
class EventSubscriptions
{
public:
    EventSubscriptions(virConnectPtr connection, const std::shared_ptr<EventRelay> &relay);
    ~EventSubscriptions();
    EventSubscriptions(const EventSubscriptions &) = delete;
    EventSubscriptions &operator=(const EventSubscriptions &) = delete;

private:
    void subscribeDomain(int event, virConnectDomainEventGenericCallback callback);
    void subscribePool(int event, virConnectStoragePoolEventGenericCallback callback);

    virConnectPtr m_connection;
    std::shared_ptr<EventRelay> m_relay;
    std::vector<int> m_domainIds;
    std::vector<int> m_poolIds;
};

} // namespace innkeeper::libvirt
