// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace innkeeper {

/// The outcome of everything that can fail. No exception crosses our functions.
template <class T = void>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorKind::NotFound, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString message,
                                                   QString advice = {}, QString detail = {})
{
    return tl::unexpected<Error>(
        Error{kind, std::move(message), std::move(advice), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace innkeeper
