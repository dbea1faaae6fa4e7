// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/CommandSpec.h"

namespace innkeeper::ctl {

/// Every command, in the order of the help.
[[nodiscard]] QList<CommandSpec> commandTable();
/// Options that may stand anywhere.
[[nodiscard]] QList<OptionSpec> commonOptions();

} // namespace innkeeper::ctl
