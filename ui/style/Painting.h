// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>

class QPainter;
class QStyleOption;

namespace innkeeper::style {

/// `share` of `b` in `a`: 0 is a, 1 is b.
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, qreal share);
/// A hairline inside `rect`; sits on the pixel grid at any scale.
void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                 const QColor &border = Qt::transparent);
/// The ring that shows where the keyboard is.
void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette);
/// Whether the ring belongs on this widget now: after the keyboard moved the focus.
[[nodiscard]] bool showsFocus(const QStyleOption &option);

enum class Direction { Up, Down, Left, Right };
void drawChevron(QPainter *painter, const QRectF &rect, Direction direction, const QColor &colour);
void drawCheckMark(QPainter *painter, const QRectF &rect, const QColor &colour);

} // namespace innkeeper::style
