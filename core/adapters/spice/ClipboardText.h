// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace innkeeper::spice {

/// More than this is not carried between clipboards, either way.
inline constexpr qsizetype kLargestClipboard = 4 << 20;

enum class LineEnd { Lf, CrLf };

/// Empty when `text` is too large.
[[nodiscard]] QByteArray clipboardBytes(const QString &text, LineEnd lineEnd);
/// From a guest, so anything may be in it: cut at a NUL, broken UTF-8 replaced, lines ended by LF.
[[nodiscard]] QString clipboardText(const QByteArray &bytes);

} // namespace innkeeper::spice
