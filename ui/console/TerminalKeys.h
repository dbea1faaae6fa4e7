// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vterm.h>

#include <optional>

class QKeyEvent;

namespace innkeeper {

/// Keys whose bytes depend on the terminal's modes: arrows, function keys, keypad …
[[nodiscard]] std::optional<VTermKey> terminalKey(const QKeyEvent &event);
[[nodiscard]] VTermModifier terminalModifier(const QKeyEvent &event);
/// Bytes of all others; empty for those that type nothing.
[[nodiscard]] QByteArray typedBytes(const QKeyEvent &event);

} // namespace innkeeper
