// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Arguments.h"
#include "core/ports/BluetoothLending.h"

namespace innkeeper::ctl {

/// Lends the adapter that --adapter names, or the only one there is; blocks until it is there.
/// Tells which one it was.
[[nodiscard]] Result<QString> lendBluetooth(BluetoothLending &lending, const Arguments &arguments,
                                            const MachineId &machine);
/// The adapter that --adapter names, or the only one that is lent.
[[nodiscard]] Result<QString> takeBluetoothBack(BluetoothLending &lending,
                                                const Arguments &arguments);

} // namespace innkeeper::ctl
