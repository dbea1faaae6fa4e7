// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/ports/Machines.h"
#include "core/services/ChangeLock.h"

namespace innkeeper {

/// Defines a machine as somebody wrote it, while nobody else changes it (ChangeLock). Busy: it is
/// no longer `before`, what that person saw; Invalid: it would be another machine. Then nothing was
/// changed. Blocking; any thread.
[[nodiscard]] Result<void> saveXml(const MachineId &id, const QString &before, const QString &after,
                                   Machines &machines,
                                   const QString &lockFolder = ChangeLock::defaultFolder());

} // namespace innkeeper
