// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/ChoiceTile.h"

#include "ui/style/Icons.h"
#include "ui/style/Style.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace innkeeper {

namespace {

constexpr int kPadding = 14;
constexpr int kIcon = 24;

QFont titleFont(const QWidget *widget)
{
    QFont font = widget->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ChoiceTile::ChoiceTile(const QString &iconName, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QRadioButton(title, parent)
    , m_iconName(iconName)
    , m_sentence(sentence)
{
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceTile::textArea(QRect tile) const
{
    return QStyle::visualRect(
        layoutDirection(), tile,
        tile.adjusted(kPadding + kIcon + kPadding, kPadding, -kPadding, -kPadding));
}

int ChoiceTile::heightForWidth(int width) const
{
    const int room = textArea(QRect(0, 0, width, 1000)).width();
    const int sentence = QFontMetrics(style::captionFont())
                             .boundingRect(0, 0, room, 10000, Qt::TextWordWrap, m_sentence)
                             .height();
    const int title = QFontMetrics(titleFont(this))
                          .boundingRect(0, 0, room, 10000, Qt::TextWordWrap, text())
                          .height();
    return qMax(kIcon, title + 2 + sentence) + 2 * kPadding;
}

QSize ChoiceTile::sizeHint() const
{
    return {320, heightForWidth(320)};
}

QSize ChoiceTile::minimumSizeHint() const
{
    return {220, heightForWidth(320)};
}

bool ChoiceTile::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

bool ChoiceTile::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QRadioButton::event(event);
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = style::accent(palette());
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::kRadius + 2,
                           style::kRadius + 2);
    QColor ground = style::raised(palette());
    if (isChecked()) {
        ground = accent;
        ground.setAlphaF(style::isDark(palette()) ? 0.22F : 0.10F);
    }
    painter.fillPath(outline, ground);
    if (isChecked())
        painter.strokePath(outline, QPen(accent, 2));
    else if (underMouse())
        painter.strokePath(outline, QPen(style::separator(palette()), 2));
    if (hasFocus() && isChecked()) {
        QColor glow = accent;
        glow.setAlphaF(0.4F);
        QPainterPath inner;
        inner.addRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), style::kRadius - 1,
                             style::kRadius - 1);
        painter.strokePath(inner, QPen(glow, 1.5));
    }

    const QRect area = textArea(rect());
    const QRect iconArea =
        QStyle::visualRect(layoutDirection(), rect(), QRect(kPadding, kPadding + 2, kIcon, kIcon));
    style::icon(m_iconName).paint(&painter, iconArea);

    const int align = (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
    painter.setFont(titleFont(this));
    painter.setPen(palette().color(QPalette::WindowText));
    QRect drawn;
    painter.drawText(area, align | Qt::TextWordWrap, text(), &drawn);
    painter.setFont(style::captionFont());
    painter.setPen(style::subtleText(palette()));
    painter.drawText(area.adjusted(0, drawn.height() + 2, 0, 0), align | Qt::TextWordWrap,
                     m_sentence);
}

} // namespace innkeeper
