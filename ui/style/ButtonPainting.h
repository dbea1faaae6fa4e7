// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace innkeeper::style {

void drawPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void drawPushButtonLabel(QPainter *painter, const QStyleOptionButton &option,
                         const QWidget *widget);
void drawToolButton(QPainter *painter, const QStyleOption &option);
void drawCheckBox(QPainter *painter, const QStyleOption &option);
void drawRadioButton(QPainter *painter, const QStyleOption &option);

} // namespace innkeeper::style
