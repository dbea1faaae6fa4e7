// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"

namespace innkeeper {

/// Whether the guest would see it: another model, another slot, more memory. A medium, a cable,
/// what this computer spends on the machine and what people call it are none of its hardware.
[[nodiscard]] bool isGuestHardware(const hardware::Change &change);

/// Conflict for a change of the hardware of a machine that is tuned to be Frozen, unless the
/// changes lift that themselves.
[[nodiscard]] Result<void> mayChange(const DomainDocument &machine,
                                     const QList<hardware::Change> &changes);

} // namespace innkeeper
