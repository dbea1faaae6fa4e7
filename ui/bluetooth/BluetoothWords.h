// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothAdapter.h"
#include "core/model/BluetoothDevice.h"

#include <QString>

namespace innkeeper {

/// The symbolic icon (style::icon) that stands for a kind of device.
[[nodiscard]] QString symbolOf(BluetoothKind kind);
/// "Keyboard, connected, battery at 80 %."
[[nodiscard]] QString stateText(const BluetoothDevice &device);
/// "On, in USB port 1-4."
[[nodiscard]] QString stateText(const BluetoothAdapter &adapter);
/// What it calls itself, fit to stand alone.
[[nodiscard]] QString titleOf(const BluetoothAdapter &adapter);

} // namespace innkeeper
