// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/Accelerator.h"

#include <chrono>

namespace innkeeper {

/// Boots the probe guest for real, on this computer.
class AcceleratorTrial
{
public:
    struct Outcome
    {
        enum class Kind {
            /// The guest answered.
            Works,
            /// No answer before the deadline: the guest hangs.
            Silent,
            /// The emulator refused (no device, no permission, module missing); see `detail`.
            Refused,
        };
        Kind kind = Kind::Refused;
        std::chrono::milliseconds took{0};
        QString detail;

        bool operator==(const Outcome &) const = default;
    };

    virtual ~AcceleratorTrial() = default;
    /// Blocks until answered or `deadline` has passed; nothing is left running. Fails only when the
    /// trial could not be made at all (emulator missing).
    [[nodiscard]] virtual Result<Outcome> run(const QString &emulator, Accelerator accelerator,
                                              std::chrono::milliseconds deadline) = 0;
};

} // namespace innkeeper
