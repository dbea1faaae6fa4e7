// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/HostFacts.h"

#include <optional>

namespace innkeeper {

/// The computer on which a machine is defined, as its pages ask about it.
struct HostSide
{
    HostFacts facts;
    /// Of the machine's accelerator; unset: nobody knows.
    std::optional<GuestSupport> support;
};

} // namespace innkeeper
