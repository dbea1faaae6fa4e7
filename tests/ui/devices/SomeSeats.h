// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbSeat.h"

namespace innkeeper::tests {

/// Devices that people have, where they are when they were just plugged in: with the host.

/// "1-1", with a serial number of its own.
[[nodiscard]] UsbSeat stickSeat();
/// "1-2"; something is mounted from it.
[[nodiscard]] UsbSeat mountedDiskSeat();
/// "1-3"; it is the last one, so it stays.
[[nodiscard]] UsbSeat keyboardSeat();
/// "2-4.1.3", with a name that fills lines.
[[nodiscard]] UsbSeat cameraSeat();
/// "3-1", a hub.
[[nodiscard]] UsbSeat hubSeat();
/// "1-5", without a name.
[[nodiscard]] UsbSeat namelessSeat();
/// Its system uses it.
[[nodiscard]] UsbSeat inMachine(UsbSeat seat, const MachineId &machine, const QString &name);

} // namespace innkeeper::tests
