// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/ConnectionSlot.h"

#include <QCoreApplication>

namespace innkeeper::libvirt {

Result<ConnectionPtr> ConnectionSlot::get() const
{
    const QMutexLocker lock(&m_mutex);
    if (m_connection && m_connection->isAlive())
        return m_connection;
    return failure(ErrorKind::Disconnected,
                   QCoreApplication::translate("innkeeper::libvirt::ConnectionSlot",
                                               "There is no connection to libvirt."));
}

quint64 ConnectionSlot::clear()
{
    QMutexLocker lock(&m_mutex);
    // Closed outside the lock: that talks to the daemon.
    const ConnectionPtr old = std::exchange(m_connection, nullptr);
    const quint64 ticket = ++m_ticket;
    lock.unlock();
    return ticket;
}

bool ConnectionSlot::fill(quint64 ticket, ConnectionPtr connection)
{
    const QMutexLocker lock(&m_mutex);
    if (ticket != m_ticket)
        return false;
    m_connection = std::move(connection);
    return true;
}

} // namespace innkeeper::libvirt
