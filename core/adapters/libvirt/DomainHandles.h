// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/Handles.h"
#include "core/base/MachineId.h"

#include <QHash>
#include <QList>
#include <QMutex>

namespace innkeeper::libvirt {

/// The handles of machines that are asked about again and again: looking one up costs a question
/// each. Belongs to one connection, as a handle keeps its connection open. Any thread.
class DomainHandles
{
public:
    using Shared = std::shared_ptr<virDomain>;

    /// Of those that exist. Forgets all others.
    [[nodiscard]] std::vector<Shared> of(virConnectPtr connection, const QList<MachineId> &ids);
    void clear();

private:
    QMutex m_mutex;
    QHash<MachineId, Shared> m_handles;
};

} // namespace innkeeper::libvirt
