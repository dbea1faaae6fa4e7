// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Output.h"
#include "core/ports/BluetoothDevices.h"
#include "core/ports/BluetoothLending.h"

namespace innkeeper::ctl {

/// Adapters, those that are lent among them, and what is paired: a table each, or JSON.
void showBluetooth(const BluetoothDevices &bluetooth, const BluetoothLending &lending,
                   Output &output);
/// A heading and a row for each device.
[[nodiscard]] QList<QStringList> bluetoothRows(const QList<BluetoothDevice> &devices);

} // namespace innkeeper::ctl
