// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothAdapter.h"
#include "core/model/BluetoothDevice.h"
#include "core/model/BluetoothSeat.h"

#include <QString>

namespace innkeeper {

/// The symbolic icon (style::icon) that stands for a kind of device.
[[nodiscard]] QString symbolOf(BluetoothKind kind);
/// "Keyboard, connected, battery at 80 %."
[[nodiscard]] QString stateText(const BluetoothDevice &device);
/// "On, in USB port 1-4."
[[nodiscard]] QString stateText(const BluetoothAdapter &adapter);
/// The same of one that a machine has, or is about to. `machine`: fit to stand in a sentence.
[[nodiscard]] QString stateText(const BluetoothSeat &seat, const QString &machine);
/// "00:1A:7D:DA:71:13 in USB port 1-4".
[[nodiscard]] QString placeText(const BluetoothSeat &seat);
/// What it calls itself, fit to stand alone.
[[nodiscard]] QString titleOf(const BluetoothAdapter &adapter);

} // namespace innkeeper
