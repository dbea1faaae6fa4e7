// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothAdapter.h"
#include "core/model/BluetoothDevice.h"
#include "core/model/BluetoothSeat.h"

#include <QJsonObject>

#include <optional>

namespace innkeeper::ctl {

/// As innkeeperctl(1) has it. One of the two is there: what BlueZ tells, who has it.
[[nodiscard]] QJsonObject bluetoothToJson(const std::optional<BluetoothAdapter> &adapter,
                                          const std::optional<BluetoothSeat> &seat);
[[nodiscard]] QJsonObject bluetoothToJson(const BluetoothDevice &device);

} // namespace innkeeper::ctl
