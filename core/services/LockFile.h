// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/UniqueFd.h"

#include <QString>

namespace innkeeper {

/// Creates `path` if need be and locks it for this open file (flock), without waiting. Invalid,
/// with errno, when somebody holds it (EWOULDBLOCK) or it cannot be made. The kernel lets go when
/// the holder dies. A lock file may be removed by its holder: what is returned is the file that
/// bears the name.
[[nodiscard]] UniqueFd lockFile(const QString &path);

} // namespace innkeeper
