// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbSeat.h"

#include <QJsonArray>
#include <QJsonObject>

namespace innkeeper::ctl {

/// What "usb --json" answers about a device, as documented in innkeeperctl(1).
[[nodiscard]] QJsonObject usbSeatToJson(const UsbSeat &seat);
[[nodiscard]] QJsonArray guardsToJson(const QList<UsbGuard> &guards);

} // namespace innkeeper::ctl
