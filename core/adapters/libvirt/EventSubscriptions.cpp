// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/EventSubscriptions.h"

#include "core/adapters/libvirt/MachineReading.h"

namespace innkeeper::libvirt {

namespace {

using RelayHold = std::shared_ptr<EventRelay>;

EventRelay &relayOf(void *opaque)
{
    return **static_cast<RelayHold *>(opaque);
}

void releaseHold(void *opaque)
{
    delete static_cast<RelayHold *>(opaque);
}

void changed(virDomainPtr domain, void *opaque)
{
    relayOf(opaque).machineChanged(idOf(domain));
}

int onLifecycle(virConnectPtr, virDomainPtr domain, int, int, void *opaque)
{
    changed(domain, opaque);
    return 0;
}

void onGeneric(virConnectPtr, virDomainPtr domain, void *opaque)
{
    changed(domain, opaque);
}

void onMetadata(virConnectPtr, virDomainPtr domain, int, const char *, void *opaque)
{
    changed(domain, opaque);
}

void onDevice(virConnectPtr, virDomainPtr domain, const char *, void *opaque)
{
    changed(domain, opaque);
}

void onAgent(virConnectPtr, virDomainPtr domain, int, int, void *opaque)
{
    changed(domain, opaque);
}

void onPoolLifecycle(virConnectPtr, virStoragePoolPtr, int, int, void *opaque)
{
    relayOf(opaque).storageChanged();
}

void onPoolRefresh(virConnectPtr, virStoragePoolPtr pool, void *opaque)
{
    relayOf(opaque).poolRefreshed(QString::fromUtf8(virStoragePoolGetName(pool)));
}

} // namespace

EventSubscriptions::EventSubscriptions(virConnectPtr connection,
                                       const std::shared_ptr<EventRelay> &relay)
    : m_connection(connection)
    , m_relay(relay)
{
    subscribeDomain(VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(onLifecycle));
    subscribeDomain(VIR_DOMAIN_EVENT_ID_REBOOT, VIR_DOMAIN_EVENT_CALLBACK(onGeneric));
    subscribeDomain(VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onMetadata));
    subscribeDomain(VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, VIR_DOMAIN_EVENT_CALLBACK(onDevice));
    subscribeDomain(VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, VIR_DOMAIN_EVENT_CALLBACK(onDevice));
    subscribeDomain(VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(onAgent));
    subscribePool(VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE,
                  VIR_STORAGE_POOL_EVENT_CALLBACK(onPoolLifecycle));
    subscribePool(VIR_STORAGE_POOL_EVENT_ID_REFRESH,
                  VIR_STORAGE_POOL_EVENT_CALLBACK(onPoolRefresh));
}

EventSubscriptions::~EventSubscriptions()
{
    for (const int id : m_domainIds)
        virConnectDomainEventDeregisterAny(m_connection, id);
    for (const int id : m_poolIds)
        virConnectStoragePoolEventDeregisterAny(m_connection, id);
}

void EventSubscriptions::subscribeDomain(int event, virConnectDomainEventGenericCallback callback)
{
    auto hold = std::make_unique<RelayHold>(m_relay);
    const int id = virConnectDomainEventRegisterAny(m_connection, nullptr, event, callback,
                                                    hold.get(), releaseHold);
    if (id < 0)
        return;
    static_cast<void>(hold.release());
    m_domainIds.push_back(id);
}

void EventSubscriptions::subscribePool(int event,
                                       virConnectStoragePoolEventGenericCallback callback)
{
    auto hold = std::make_unique<RelayHold>(m_relay);
    const int id = virConnectStoragePoolEventRegisterAny(m_connection, nullptr, event, callback,
                                                         hold.get(), releaseHold);
    if (id < 0)
        return;
    static_cast<void>(hold.release());
    m_poolIds.push_back(id);
}

} // namespace innkeeper::libvirt
