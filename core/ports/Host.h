// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/HostFacts.h"

namespace innkeeper {

/// What the computer behind the connection is and can do. All calls block; any thread.
class Host
{
public:
    virtual ~Host() = default;

    [[nodiscard]] virtual Result<HostFacts> facts() = 0;
    /// Unsupported when the host has no emulator for it. Claims of libvirt: whether KVM really
    /// runs a guest only the probe guest tells (services/AcceleratorProbe).
    [[nodiscard]] virtual Result<GuestSupport> guestSupport(Accelerator accelerator) = 0;
    [[nodiscard]] virtual Result<QList<NetworkInfo>> networks() = 0;
    /// Starts it, and lets it start with the host.
    [[nodiscard]] virtual Result<void> startNetwork(const QString &name) = 0;
};

} // namespace innkeeper
