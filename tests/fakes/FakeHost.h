// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Host.h"
#include "tests/fakes/FakeLink.h"

#include <QMap>

namespace innkeeper::fakes {

/// An ordinary computer: 8 CPUs, 16 GiB, QEMU with KVM and TCG, UEFI, swtpm, a default network.
class FakeHost : public Host
{
public:
    explicit FakeHost(FakeLink &link);

    [[nodiscard]] Result<HostFacts> facts() override;
    [[nodiscard]] Result<GuestSupport> guestSupport(Accelerator accelerator) override;
    [[nodiscard]] Result<QList<NetworkInfo>> networks() override;
    [[nodiscard]] Result<void> startNetwork(const QString &name) override;

    void setUri(const QString &uri);
    void setFacts(const HostFacts &facts);
    void setGuestSupport(const GuestSupport &support);
    void removeGuestSupport(Accelerator accelerator);
    void setNetworks(const QList<NetworkInfo> &networks);

private:
    FakeLink &m_link;
    mutable QMutex m_mutex;
    HostFacts m_facts;
    QMap<Accelerator, GuestSupport> m_support;
    QList<NetworkInfo> m_networks;
};

} // namespace innkeeper::fakes
