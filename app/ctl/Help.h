// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/CommandSpec.h"

namespace innkeeper::ctl {

/// "innkeeperctl create NAME [options]"
[[nodiscard]] QString synopsis(const CommandSpec &command);
[[nodiscard]] QString helpFor(const CommandSpec &command);
/// All commands.
[[nodiscard]] QString generalHelp();

} // namespace innkeeper::ctl
