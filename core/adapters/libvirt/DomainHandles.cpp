// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/DomainHandles.h"

namespace innkeeper::libvirt {

std::vector<DomainHandles::Shared> DomainHandles::of(virConnectPtr connection,
                                                     const QList<MachineId> &ids)
{
    const QMutexLocker lock(&m_mutex);
    QHash<MachineId, Shared> wanted;
    std::vector<Shared> handles;
    for (const MachineId &id : ids) {
        Shared handle = m_handles.value(id);
        if (!handle)
            handle = DomainHandle(
                virDomainLookupByUUIDString(connection, id.toText().toLatin1().constData()));
        if (!handle)
            continue;
        wanted.insert(id, handle);
        handles.push_back(handle);
    }
    m_handles = std::move(wanted);
    return handles;
}

void DomainHandles::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_handles.clear();
}

} // namespace innkeeper::libvirt
