// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/udev/SystemTree.h"
#include "core/model/HostUse.h"

namespace innkeeper::udev {

/// The USB ports whose network cards a default route, of IPv4 or IPv6, leads through: straight, or
/// by a bridge, bond or VLAN on them. Any thread.
[[nodiscard]] QList<UsbPortUse> readDefaultRoutes(const SystemTree &tree);

} // namespace innkeeper::udev
