// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

namespace innkeeper::libvirt {

/// Hosts that libvirt looks after. Use two of these to talk to two hosts.
class LibvirtHypervisor : public Hypervisor
{
    Q_OBJECT

public:
    LibvirtHypervisor();
    ~LibvirtHypervisor() override;

    [[nodiscard]] Result<void> open(const QString &uri) override;
    void close() override;
    Machines &machines() override;
    Storage &storage() override;
    Host &host() override;
    GuestAccess &guests() override;
    LiveHardware &liveHardware() override;
    GuestAgent &guestAgent() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace innkeeper::libvirt
