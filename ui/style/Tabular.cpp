// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Tabular.h"

#include <QFontMetrics>
#include <QPainter>

namespace innkeeper::style {

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    const int digit = metrics.horizontalAdvance(QLatin1Char('0'));
    int width = 0;
    for (const QChar sign : text)
        width += sign.isDigit() ? digit : metrics.horizontalAdvance(sign);
    return width;
}

void drawTabular(QPainter *painter, const QRect &rect, const QString &text,
                 Qt::LayoutDirection direction)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int digit = metrics.horizontalAdvance(QLatin1Char('0'));
    int x =
        direction == Qt::RightToLeft ? rect.left() : rect.right() + 1 - tabularWidth(metrics, text);
    for (const QChar sign : text) {
        const int width = metrics.horizontalAdvance(sign);
        const int cell = sign.isDigit() ? digit : width;
        painter->drawText(x + (cell - width) / 2, rect.top() + metrics.ascent(), QString(sign));
        x += cell;
    }
}

} // namespace innkeeper::style
