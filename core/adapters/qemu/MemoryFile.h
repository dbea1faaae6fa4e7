// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/UniqueFd.h"

#include <QByteArray>

namespace innkeeper::qemu {

/// A file without a name that holds `content` and goes with its last descriptor: nothing stays
/// behind, whoever is killed. Read-only, and closed on exec.
[[nodiscard]] Result<UniqueFd> memoryFile(const QByteArray &content);

} // namespace innkeeper::qemu
