// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/Connection.h"
#include "core/model/MachineUsage.h"

#include <QHash>
#include <QMutex>

namespace innkeeper::libvirt {

/// Samples many machines with one question. Keeps their handles, as asking for these would cost
/// one question each. Any thread.
class MachineUsageReading
{
public:
    [[nodiscard]] Result<QList<MachineUsage>> sample(const ConnectionPtr &connection,
                                                     const QList<MachineId> &ids);

private:
    using SharedDomain = std::shared_ptr<virDomain>;

    [[nodiscard]] std::vector<SharedDomain> handlesFor(const ConnectionPtr &connection,
                                                       const QList<MachineId> &ids);

    QMutex m_mutex;
    std::weak_ptr<Connection> m_connection;
    QHash<MachineId, SharedDomain> m_handles;
};

} // namespace innkeeper::libvirt
