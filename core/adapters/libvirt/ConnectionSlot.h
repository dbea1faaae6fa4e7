// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/Connection.h"

#include <QMutex>

namespace innkeeper::libvirt {

/// Where the parts of the hypervisor find the connection of the moment. Any thread.
class ConnectionSlot
{
public:
    /// Disconnected when there is none, or a broken one.
    [[nodiscard]] Result<ConnectionPtr> get() const;

    /// Empties the slot; the answer is needed to fill it again.
    quint64 clear();
    /// False when somebody cleared the slot since then: the connection is not wanted any more.
    [[nodiscard]] bool fill(quint64 ticket, ConnectionPtr connection);

private:
    mutable QMutex m_mutex;
    ConnectionPtr m_connection;
    quint64 m_ticket = 0;
};

} // namespace innkeeper::libvirt
