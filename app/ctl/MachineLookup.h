// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Machines.h"

namespace innkeeper::ctl {

/// The machine that a person named on the command line, by name or UUID.
[[nodiscard]] Result<Machine> machineNamed(Machines &machines, const QString &nameOrUuid);

} // namespace innkeeper::ctl
