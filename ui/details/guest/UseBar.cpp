// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/guest/UseBar.h"

#include "ui/style/Style.h"

#include <QPainter>

namespace innkeeper {

namespace {
constexpr int kBarHeight = 6;
/// From here on it is worth a look.
constexpr double kNearlyFull = 0.9;
} // namespace

UseBar::UseBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kBarHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UseBar::setFullness(double fullness)
{
    if (fullness == m_fullness)
        return;
    m_fullness = fullness;
    update();
}

void UseBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = kBarHeight / 2.0;
    painter.setBrush(style::separator(palette()));
    painter.drawRoundedRect(rect(), radius, radius);
    if (m_fullness <= 0)
        return;
    QRectF used = rect();
    used.setWidth(qMax(double(kBarHeight), used.width() * m_fullness));
    if (isRightToLeft())
        used.moveRight(rect().right() + 1);
    painter.setBrush(m_fullness < kNearlyFull ? style::accent(palette())
                                              : style::warning(palette()));
    painter.drawRoundedRect(used, radius, radius);
}

} // namespace innkeeper
