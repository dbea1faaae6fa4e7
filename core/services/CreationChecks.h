// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/HostFacts.h"
#include "core/model/MachineConfig.h"
#include "core/model/OperatingSystem.h"

#include <QStringList>

namespace innkeeper {

/// Whether a host can run such a machine at all; the sentence names the member at fault.
[[nodiscard]] Result<void> checkHardware(const MachineConfig &config, const HostFacts &host,
                                         const GuestSupport &support);

/// Translated sentences on what will work badly.
[[nodiscard]] QStringList hardwareRemarks(const MachineConfig &config, const HostFacts &host,
                                          const OperatingSystem &system);

} // namespace innkeeper
