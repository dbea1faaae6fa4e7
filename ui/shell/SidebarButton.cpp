// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/SidebarButton.h"

#include "ui/style/Icons.h"
#include "ui/style/Painting.h"
#include "ui/style/Style.h"

#include <QPainter>
#include <QStyleOption>

namespace innkeeper {

static constexpr int kSide = 8;

SidebarButton::SidebarButton(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setIcon(style::icon(icon));
    setText(text);
    setAccessibleName(QString(text).remove(QLatin1Char('&')));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SidebarButton::sizeHint() const
{
    const int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {width + 2 * kSide + 46, qMax(36, fontMetrics().height() + 16)};
}

QSize SidebarButton::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QRect panel = rect().adjusted(kSide, 1, -kSide, -1);
    qreal share = 0;
    if (isDown())
        share = 0.13;
    else if (isChecked())
        share = 0.1;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        share = 0.045;
    if (share > 0) {
        QColor veil = palette().color(QPalette::WindowText);
        veil.setAlphaF(float(share));
        style::drawRounded(&painter, panel, style::kRadius, veil);
    }
    if (style::showsFocus(option))
        style::drawFocusRing(&painter, panel, style::kRadius, palette());
    const QRect picture(panel.left() + 10, panel.center().y() - 7, 16, 16);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), panel, picture));
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect words = panel.adjusted(36, 0, -8, 0);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), panel, words),
        Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width(), Qt::TextShowMnemonic));
}

} // namespace innkeeper
