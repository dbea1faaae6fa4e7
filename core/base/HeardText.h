// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace innkeeper {

/// A word that somebody untrusted said, a guest or a device, so that it can be shown: one line of
/// at most `longest` UTF-16 units, nothing invisible in it.
[[nodiscard]] QString heardText(const QString &said, qsizetype longest);

} // namespace innkeeper
