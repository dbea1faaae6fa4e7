// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/HostFacts.h"
#include "core/model/MachineConfig.h"

#include <QTemporaryFile>

#include <memory>

namespace innkeeper {

/// The built-in machine: the least hardware on which the probe guest draws, echoes keys and talks
/// on its serial port.
struct TestMachine
{
    static constexpr Bytes kDiskSize = Bytes::mib(1);

    [[nodiscard]] static MachineConfig hardware(const GuestSupport &support);
    [[nodiscard]] static QString diskBus(const MachineConfig &config);
    /// The probe guest as a file of kDiskSize; gone with the object.
    [[nodiscard]] static Result<std::unique_ptr<QTemporaryFile>> image();
};

} // namespace innkeeper
