// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineText.h"
#include "core/model/OperatingSystem.h"

#include <QStringList>

namespace innkeeper {

/// A name that nobody has yet: "Debian 12", "Windows 11 2". `system` without id: "New machine".
[[nodiscard]] QString machineNameFor(const OperatingSystem &system,
                                     const QStringList &existingNames);

} // namespace innkeeper
