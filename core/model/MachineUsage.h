// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"
#include "core/base/MachineId.h"

#include <chrono>

namespace innkeeper {

/// One sample of one running machine; rates come from two of them.
struct MachineUsage
{
    MachineId id;
    /// Host CPU time used so far by the whole machine.
    std::chrono::nanoseconds cpuTime{0};
    /// Memory of the host that it holds now (resident size, or the balloon's size).
    Bytes memory;
    /// steady_clock at the moment of sampling.
    std::chrono::steady_clock::time_point takenAt;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::MachineUsage)
