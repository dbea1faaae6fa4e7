// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

#include <optional>

namespace innkeeper {

/// What the host can give a new machine, for the choices of the form. Missing parts are those that
/// the host did not tell; then planning is the judge.
struct HostOffer
{
    std::optional<HostFacts> facts;
    std::optional<GuestSupport> kvm;
    std::optional<GuestSupport> tcg;
    QList<StoragePool> pools;
    QList<NetworkInfo> networks;

    /// Blocks.
    [[nodiscard]] static HostOffer read(Hypervisor &hypervisor);

    [[nodiscard]] bool hasUefi() const { return (kvm && kvm->hasUefi) || (tcg && tcg->hasUefi); }
    [[nodiscard]] bool hasSecureBoot() const
    {
        return (kvm && kvm->hasSecureBoot) || (tcg && tcg->hasSecureBoot);
    }
    [[nodiscard]] int maxVcpus() const;
};

} // namespace innkeeper
