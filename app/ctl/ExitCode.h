// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

namespace innkeeper::ctl {

/// What a shell learns; documented in innkeeperctl(1), so these numbers stay.
enum class ExitCode {
    Success = 0,
    Failure = 1,
    Usage = 2,
    NotFound = 3,
    AlreadyExists = 4,
    Denied = 5,
    Disconnected = 6,
    /// Busy, or not possible in the machine's present state.
    Busy = 7,
    /// As shells have it after Ctrl+C.
    Cancelled = 130,
};

[[nodiscard]] ExitCode exitCodeOf(ErrorKind kind);

} // namespace innkeeper::ctl
