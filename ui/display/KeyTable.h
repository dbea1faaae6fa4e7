// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

namespace innkeeper {

/// XT set 1 codes, in order, that a PC keyboard sends when the key with this Linux evdev code goes
/// down; 0x100 marks the E0 prefix, 0x200 the E1 prefix. Empty for keys that PCs do not have.
[[nodiscard]] QList<int> scancodesOf(quint32 evdevKey);
/// First code above those that scancodesOf() knows.
inline constexpr quint32 kEvdevKeys = 248;

} // namespace innkeeper
