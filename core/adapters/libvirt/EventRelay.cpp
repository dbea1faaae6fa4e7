// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/EventRelay.h"

namespace innkeeper::libvirt {

EventRelay::EventRelay(Hypervisor &target)
    : m_target(&target)
{
}

void EventRelay::machineChanged(const MachineId &id)
{
    const QMutexLocker lock(&m_mutex);
    m_machines.insert(id);
    schedule();
}

void EventRelay::storageChanged()
{
    const QMutexLocker lock(&m_mutex);
    m_storage = true;
    schedule();
}

void EventRelay::expectRefresh(const QString &pool)
{
    const QMutexLocker lock(&m_mutex);
    ++m_expectedRefreshes[pool];
}

void EventRelay::forgetRefresh(const QString &pool)
{
    const QMutexLocker lock(&m_mutex);
    if (--m_expectedRefreshes[pool] <= 0)
        m_expectedRefreshes.remove(pool);
}

void EventRelay::poolRefreshed(const QString &pool)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto expected = m_expectedRefreshes.find(pool);
        expected != m_expectedRefreshes.end()) {
        if (--*expected <= 0)
            m_expectedRefreshes.erase(expected);
        return;
    }
    m_storage = true;
    schedule();
}

void EventRelay::disconnected(const Error &why)
{
    const QMutexLocker lock(&m_mutex);
    m_expectedRefreshes.clear();
    if (!m_target)
        return;
    Hypervisor *target = m_target;
    QMetaObject::invokeMethod(
        target, [target, why] { Q_EMIT target->disconnected(why); }, Qt::QueuedConnection);
}

void EventRelay::detach()
{
    const QMutexLocker lock(&m_mutex);
    m_target = nullptr;
}

void EventRelay::schedule()
{
    if (!m_target || m_isScheduled)
        return;
    m_isScheduled = true;
    // Dropped by Qt when the target dies first; the target keeps this relay alive.
    QMetaObject::invokeMethod(
        m_target, [this] { deliverAll(); }, Qt::QueuedConnection);
}

void EventRelay::deliverAll()
{
    QMutexLocker lock(&m_mutex);
    m_isScheduled = false;
    const QSet<MachineId> machines = std::exchange(m_machines, {});
    const bool storage = std::exchange(m_storage, false);
    Hypervisor *target = m_target;
    lock.unlock();
    if (!target)
        return;
    for (const MachineId &id : machines)
        Q_EMIT target->machineChanged(id);
    if (storage)
        Q_EMIT target->storageChanged();
}

} // namespace innkeeper::libvirt
