// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/GuestAddresses.h"

#include "core/adapters/libvirt/GuestReading.h"

#include <cstdlib>

namespace innkeeper::libvirt {

namespace {

QList<GuestCard> cardsFrom(virDomainPtr domain, virDomainInterfaceAddressesSource source)
{
    virDomainInterfacePtr *cards = nullptr;
    const int count = virDomainInterfaceAddresses(domain, &cards, source, 0);
    QList<GuestCard> known;
    for (int i = 0; i < count; ++i) {
        GuestCard card{guestText(cards[i]->name), guestText(cards[i]->hwaddr), {}};
        for (unsigned each = 0; each < cards[i]->naddrs; ++each)
            card.addresses.append(
                {guestText(cards[i]->addrs[each].addr), int(cards[i]->addrs[each].prefix)});
        if (!card.addresses.isEmpty())
            addCard(known, std::move(card));
        virDomainInterfaceFree(cards[i]);
    }
    std::free(cards);
    return known;
}

} // namespace

void addAddressesOfHost(virDomainPtr domain, GuestReport &report)
{
    for (const auto &[source, meaning] :
         {std::pair(VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, GuestReport::Source::Leases),
          std::pair(VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP, GuestReport::Source::Arp)}) {
        report.cards = cardsFrom(domain, source);
        report.cardsFrom = report.cards.isEmpty() ? GuestReport::Source::Nobody : meaning;
        if (!report.cards.isEmpty())
            return;
    }
}

} // namespace innkeeper::libvirt
