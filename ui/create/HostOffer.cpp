// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/HostOffer.h"

#include <algorithm>

namespace innkeeper {

namespace {

template <class T>
std::optional<T> known(Result<T> result)
{
    return result ? std::optional<T>(*std::move(result)) : std::nullopt;
}

} // namespace

HostOffer HostOffer::read(Hypervisor &hypervisor)
{
    HostOffer offer;
    offer.facts = known(hypervisor.host().facts());
    offer.kvm = known(hypervisor.host().guestSupport(Accelerator::Kvm));
    offer.tcg = known(hypervisor.host().guestSupport(Accelerator::Tcg));
    offer.pools = hypervisor.storage().pools().value_or(QList<StoragePool>());
    offer.networks = hypervisor.host().networks().value_or(QList<NetworkInfo>());
    return offer;
}

int HostOffer::maxVcpus() const
{
    const int most = std::max(kvm ? kvm->maxVcpus : 0, tcg ? tcg->maxVcpus : 0);
    return most > 0 ? most : 255;
}

} // namespace innkeeper
