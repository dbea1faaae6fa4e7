// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/PartKind.h"

namespace innkeeper {

/// What remains on the host when a part is removed from its machine, in a sentence; may be empty.
[[nodiscard]] QString whatStays(const hardware::PartKind &kind, const hardware::Values &values);

} // namespace innkeeper
