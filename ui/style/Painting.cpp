// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/Painting.h"

#include "ui/style/Style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace innkeeper::style {

QColor mix(const QColor &a, const QColor &b, qreal share)
{
    const auto between = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue()),
            between(a.alpha(), b.alpha())};
}

void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                 const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    if (border.alpha() == 0) {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    } else {
        painter->setPen(QPen(border, 1));
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    }
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(accent(palette), 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) &&
           option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

static void drawStroke(QPainter *painter, const QPainterPath &path, const QColor &colour,
                       qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->restore();
}

void drawChevron(QPainter *painter, const QRectF &rect, Direction direction, const QColor &colour)
{
    const QPointF c = rect.center();
    const qreal wide = 3.75;
    const qreal deep = wide / 2;
    QPainterPath path;
    switch (direction) {
    case Direction::Up:
        path.moveTo(c + QPointF(-wide, deep));
        path.lineTo(c + QPointF(0, -deep));
        path.lineTo(c + QPointF(wide, deep));
        break;
    case Direction::Down:
        path.moveTo(c + QPointF(-wide, -deep));
        path.lineTo(c + QPointF(0, deep));
        path.lineTo(c + QPointF(wide, -deep));
        break;
    case Direction::Left:
        path.moveTo(c + QPointF(deep, -wide));
        path.lineTo(c + QPointF(-deep, 0));
        path.lineTo(c + QPointF(deep, wide));
        break;
    case Direction::Right:
        path.moveTo(c + QPointF(-deep, -wide));
        path.lineTo(c + QPointF(deep, 0));
        path.lineTo(c + QPointF(-deep, wide));
        break;
    }
    drawStroke(painter, path, colour, 1.5);
}

void drawCheckMark(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    const qreal unit = rect.width() / 18;
    QPainterPath path(rect.topLeft() + QPointF(4.75, 9.25) * unit);
    path.lineTo(rect.topLeft() + QPointF(7.75, 12.25) * unit);
    path.lineTo(rect.topLeft() + QPointF(13.25, 6) * unit);
    drawStroke(painter, path, colour, 1.8 * unit);
}

} // namespace innkeeper::style
