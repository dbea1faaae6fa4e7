// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyle;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace innkeeper::style {

void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style,
                  const QWidget *widget);
void drawTab(QPainter *painter, const QStyleOptionTab &option);
void drawItemPanel(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *widget);

} // namespace innkeeper::style
