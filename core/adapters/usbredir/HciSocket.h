// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/UniqueFd.h"

#include <QString>

namespace innkeeper::usbredir {

/// Takes an adapter ("hci0") away from this computer and its Bluetooth service: a socket on the
/// kernel's "user channel", which one program has for itself. Closing it gives the adapter back. It
/// is turned off for that; where it cannot be had, it is as it was before. Blocks for up to two
/// seconds; any thread. Denied: it needs the capability CAP_NET_ADMIN, or all radios are blocked.
[[nodiscard]] Result<UniqueFd> openForMachine(const QString &adapter);

} // namespace innkeeper::usbredir
