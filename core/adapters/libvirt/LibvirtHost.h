// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/ConnectionSlot.h"
#include "core/ports/Host.h"

namespace innkeeper::libvirt {

class LibvirtHost : public Host
{
public:
    explicit LibvirtHost(const ConnectionSlot &slot);

    [[nodiscard]] Result<HostFacts> facts() override;
    [[nodiscard]] Result<GuestSupport> guestSupport(Accelerator accelerator) override;
    [[nodiscard]] Result<QList<NetworkInfo>> networks() override;
    [[nodiscard]] Result<void> startNetwork(const QString &name) override;

private:
    const ConnectionSlot &m_slot;
};

} // namespace innkeeper::libvirt
