// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace innkeeper::style {

void drawPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
/// `option` with the text colour that the button's surface asks for.
[[nodiscard]] QStyleOptionButton withLabelColour(const QStyleOptionButton &option,
                                                 const QWidget *widget);
void drawToolButton(QPainter *painter, const QStyleOption &option);
void drawCheckBox(QPainter *painter, const QStyleOption &option);
void drawRadioButton(QPainter *painter, const QStyleOption &option);

} // namespace innkeeper::style
