// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ExitCode.h"

namespace innkeeper::ctl {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return ExitCode::NotFound;
    case ErrorKind::AlreadyExists:
        return ExitCode::AlreadyExists;
    case ErrorKind::Denied:
        return ExitCode::Denied;
    case ErrorKind::Disconnected:
        return ExitCode::Disconnected;
    case ErrorKind::Busy:
        return ExitCode::Busy;
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    case ErrorKind::Unsupported:
    case ErrorKind::Invalid:
    case ErrorKind::NoSpace:
    case ErrorKind::TimedOut:
    case ErrorKind::Internal:
        break;
    }
    return ExitCode::Failure;
}

} // namespace innkeeper::ctl
