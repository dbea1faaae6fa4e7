// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace innkeeper {

/// What a caller may want to decide on; everything else is in the words.
enum class ErrorKind {
    NotFound,
    AlreadyExists,
    Busy,
    Denied,
    Unsupported,
    Disconnected,
    Invalid,
    NoSpace,
    Cancelled,
    TimedOut,
    Internal,
};

/// A failure as a person needs it. `message` says what did not happen, why, and what was kept;
/// `advice` says what to do (may be empty); `detail` is the raw text of the library or program.
/// `mayWait`: only what runs refused it; for the next start the same may be asked again.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString advice;
    QString detail;
    bool mayWait = false;

    bool operator==(const Error &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::Error)
