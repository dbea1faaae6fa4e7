// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/ConnectionSlot.h"
#include "core/ports/GuestAgent.h"

#include <QMutex>

#include <map>

namespace innkeeper::libvirt {

/// While it asks, libvirt's patience with that agent (virDomainAgentSetResponseTimeout()) is ours,
/// for every program that asks then; afterwards it is libvirt's default again, also where another
/// program had set its own. One call at a time for each machine: none cuts another's short.
class LibvirtGuestAgent : public GuestAgent
{
public:
    explicit LibvirtGuestAgent(const ConnectionSlot &slot);

    [[nodiscard]] Result<GuestReport> report(const MachineId &id) override;
    [[nodiscard]] Result<int> freeze(const MachineId &id) override;
    [[nodiscard]] Result<int> thaw(const MachineId &id) override;

private:
    /// Locked while one asks that machine.
    [[nodiscard]] QMutex &turnOf(const MachineId &id);

    const ConnectionSlot &m_slot;
    QMutex m_mutex;
    /// Where they are, they stay.
    std::map<MachineId, QMutex> m_turns;
};

} // namespace innkeeper::libvirt
