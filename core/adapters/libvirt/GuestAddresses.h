// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/GuestReport.h"

#include <libvirt/libvirt.h>

namespace innkeeper::libvirt {

/// Fills in the addresses that the host knows without asking the guest: of leases first, which are
/// sure, else of its neighbours. A driver that cannot tell leaves the report as it is.
void addAddressesOfHost(virDomainPtr domain, GuestReport &report);

} // namespace innkeeper::libvirt
