// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFontMetrics;
class QPainter;
class QRect;

namespace innkeeper::style {

// Numbers that change must not dance: each digit gets a cell of the same width, whatever the font.

[[nodiscard]] int tabularWidth(const QFontMetrics &metrics, const QString &text);
/// At the trailing edge of `rect`, in the painter's font.
void drawTabular(QPainter *painter, const QRect &rect, const QString &text,
                 Qt::LayoutDirection direction);

} // namespace innkeeper::style
