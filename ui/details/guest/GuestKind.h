// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Part.h"

namespace innkeeper {

/// The channel by which QEMU's agent in the guest is asked.
inline constexpr const char *kAgentChannel = "org.qemu.guest_agent.0";

/// What runs inside has its page among the machine's parts, but nothing that could be set: so it
/// is a kind of the pages only.
[[nodiscard]] const hardware::PartKind &guestKind();
[[nodiscard]] hardware::Part guestPart();

} // namespace innkeeper
