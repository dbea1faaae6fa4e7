// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Card.h"

#include "ui/style/Style.h"

#include <QPainter>

namespace innkeeper {

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::raised(palette()));
    painter.drawRoundedRect(rect(), style::kRadius + 2, style::kRadius + 2);
}

} // namespace innkeeper
