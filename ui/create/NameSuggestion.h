// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Machines.h"
#include "core/services/CreateMachine.h"

namespace innkeeper {

/// A name that no machine bears: after the operating system, else after the image. Blocks.
[[nodiscard]] QString suggestName(const CreateRequest &request, const QString &osName,
                                  Machines &machines);

} // namespace innkeeper
