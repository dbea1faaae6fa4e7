// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/AcceleratorProbe.h"
#include "core/services/CreateMachine.h"

namespace innkeeper {

/// The emulator that a new machine will run on. Blocks: KVM may be tried for real.
struct AcceleratorChoice
{
    GuestSupport support;
    /// Translated; why it is not the fast one. Empty when it is, or when the slow one was asked
    /// for.
    QString remark;

    [[nodiscard]] static Result<AcceleratorChoice> make(CreateRequest::AcceleratorChoice asked,
                                                        const HostFacts &facts, Host &host,
                                                        AcceleratorProbe &probe);
};

} // namespace innkeeper
