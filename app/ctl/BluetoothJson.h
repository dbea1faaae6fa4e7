// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothAdapter.h"
#include "core/model/BluetoothDevice.h"

#include <QJsonObject>

namespace innkeeper::ctl {

/// As innkeeperctl(1) has it.
[[nodiscard]] QJsonObject bluetoothToJson(const BluetoothAdapter &adapter);
[[nodiscard]] QJsonObject bluetoothToJson(const BluetoothDevice &device);

} // namespace innkeeper::ctl
