// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/ConnectionSlot.h"
#include "core/ports/GuestAgent.h"

namespace innkeeper::libvirt {

class LibvirtGuestAgent : public GuestAgent
{
public:
    explicit LibvirtGuestAgent(const ConnectionSlot &slot);

    [[nodiscard]] Result<GuestReport> report(const MachineId &id) override;
    [[nodiscard]] Result<int> freeze(const MachineId &id) override;
    [[nodiscard]] Result<int> thaw(const MachineId &id) override;

private:
    const ConnectionSlot &m_slot;
};

} // namespace innkeeper::libvirt
