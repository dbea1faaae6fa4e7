// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/DropOverlay.h"

#include "ui/style/Icons.h"
#include "ui/style/Style.h"

#include <QPainter>
#include <QPainterPath>

namespace innkeeper {

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    QPainterPath frame;
    frame.addRoundedRect(
        QRectF(rect()).adjusted(style::kMargin, style::kMargin, -style::kMargin, -style::kMargin),
        style::kRadius * 2, style::kRadius * 2);
    QPen pen(style::accent(palette()), 3);
    pen.setDashPattern({3, 3});
    painter.strokePath(frame, pen);

    constexpr int kDisc = 48;
    QRect icon(0, 0, kDisc, kDisc);
    icon.moveCenter(rect().center() - QPoint(0, kDisc));
    style::icon(QStringLiteral("disc")).paint(&painter, icon);
    painter.setFont(style::titleFont());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(style::kSection * 2, icon.bottom(), width() - style::kSection * 4, 80),
                     Qt::AlignCenter | Qt::TextWordWrap, tr("Drop the image to run it"));
}

} // namespace innkeeper
