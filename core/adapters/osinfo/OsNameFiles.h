// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace innkeeper::osinfo {

/// Reads the one file that describes this system: osinfo-db names it after the id, and later
/// folders (user, local) win over the installed one. Empty when there is none.
[[nodiscard]] QString nameInFiles(const QString &id);

} // namespace innkeeper::osinfo
