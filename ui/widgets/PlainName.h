// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace innkeeper {

/// A name that came from elsewhere, fit to stand in a line of ours: one line, no invisible or
/// direction-changing signs, bounded length, and isolated so that its own direction cannot turn
/// the words around it.
[[nodiscard]] QString plainName(const QString &name);

/// The same without the isolating signs: for a line that holds nothing else.
[[nodiscard]] QString plainLine(const QString &name);

} // namespace innkeeper
