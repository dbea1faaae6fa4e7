// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyle;
class QRectF;

namespace innkeeper::style {

/// The surface of everything one types into; ringed while it has the focus.
void drawField(QPainter *painter, const QStyleOption &option);
void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRectF &arrow);
void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRectF &up,
                 const QRectF &down);
void drawSlider(QPainter *painter, const QStyleOptionSlider &option, const QRectF &groove,
                const QRectF &handle);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRectF &handle);
void drawProgressBar(QPainter *painter, const QStyleOptionProgressBar &option);

} // namespace innkeeper::style
