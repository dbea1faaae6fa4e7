// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fakes/FakeScript.h"

#include "core/base/MachineId.h"

#include <atomic>
#include <functional>

namespace innkeeper::fakes {

/// What the parts of one FakeHypervisor share: whether they are connected, what was scripted, and
/// how they tell of changes.
struct FakeLink
{
    FakeScript script;
    std::atomic<bool> isOpen = false;
    std::function<void(const MachineId &)> machineChanged;
    std::function<void()> storageChanged;

    /// Fails when disconnected or when scripted so.
    [[nodiscard]] Result<void> enter(const QString &call)
    {
        if (const auto scripted = script.enter(call); !scripted)
            return scripted;
        if (!isOpen)
            return failure(ErrorKind::Disconnected, QStringLiteral("The connection is closed."));
        return {};
    }
};

} // namespace innkeeper::fakes
