// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usb/UsbKind.h"

#include <QString>

namespace innkeeper {

/// The symbolic icon (style::icon) that stands for a kind of device.
[[nodiscard]] QString symbolOf(UsbKind kind);

} // namespace innkeeper
