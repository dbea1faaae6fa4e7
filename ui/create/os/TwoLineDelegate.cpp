// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/os/TwoLineDelegate.h"

#include "ui/style/Style.h"

#include <QIcon>
#include <QPainter>

namespace innkeeper {

namespace {
constexpr int kIcon = 32;
constexpr int kPadding = style::kGap;
} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = {};
    row.features &= ~QStyleOptionViewItem::HasDecoration;
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : nullptr;
    if (style)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, view);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : style::subtleText(option.palette);
    const QRect area = option.rect.adjusted(kPadding + 4, 0, -kPadding - 4, 0);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    QRect iconArea(area.left(), area.center().y() - kIcon / 2, kIcon, kIcon);
    QRect textArea = area.adjusted(kIcon + style::kGap + 4, 0, 0, 0);
    iconArea = QStyle::visualRect(option.direction, area, iconArea);
    textArea = QStyle::visualRect(option.direction, area, textArea);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, iconArea, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);

    const QFont captionFont = style::captionFont();
    const QFontMetrics titleMetrics(option.font);
    const QFontMetrics captionMetrics(captionFont);
    const QString caption = index.data(kCaptionRole).toString();
    const int height =
        titleMetrics.height() + (caption.isEmpty() ? 0 : captionMetrics.height() + 2);
    const int top = textArea.center().y() - height / 2;
    const int align = (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(
        QRect(textArea.left(), top, textArea.width(), titleMetrics.height()),
        align | Qt::TextSingleLine,
        titleMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, textArea.width()));
    painter->setFont(captionFont);
    painter->setPen(quiet);
    painter->drawText(QRect(textArea.left(), top + titleMetrics.height() + 2, textArea.width(),
                            captionMetrics.height()),
                      align | Qt::TextSingleLine,
                      captionMetrics.elidedText(caption, Qt::ElideRight, textArea.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text =
        QFontMetrics(option.font).height() + QFontMetrics(style::captionFont()).height() + 2;
    return {200, qMax(text, kIcon) + 2 * kPadding};
}

} // namespace innkeeper
