// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/MachineConfig.h"

namespace innkeeper {

/// "UEFI", "UEFI with Secure Boot", "BIOS"
[[nodiscard]] QString toText(Firmware firmware);

} // namespace innkeeper
