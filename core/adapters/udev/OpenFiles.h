// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/udev/SystemTree.h"

namespace innkeeper::udev {

/// Programs that have a file open below `folder`, work in it, or run from it, by their names. As
/// many as our rights let us see: of other people's programs only root may know.
[[nodiscard]] QStringList programsIn(const SystemTree &tree, const QString &folder);

} // namespace innkeeper::udev
