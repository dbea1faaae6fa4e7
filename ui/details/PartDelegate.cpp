// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/PartDelegate.h"

#include "ui/details/PartListModel.h"
#include "ui/style/Painting.h"
#include "ui/style/Style.h"

#include <QIcon>
#include <QPainter>

namespace innkeeper {

namespace {

constexpr int kPartSide = 8; ///< between the view's edge and the rounded selection
constexpr int kPartIcon = 18;
constexpr int kPartPadding = 5;

int textHeight(const QModelIndex &index)
{
    const int title = QFontMetrics(QFont()).height();
    const bool hasDetail = !index.data(PartListModel::DetailRole).toString().isEmpty();
    return hasDetail ? title + QFontMetrics(style::captionFont()).height() : title;
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter->setFont(style::captionFont());
    // The row is disabled, because it cannot be chosen; its words are meant to be read.
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active);
    painter->setPen(style::subtleText(palette));
    painter->drawText(option.rect.adjusted(kPartSide * 2, 0, -kPartSide, -4),
                      Qt::AlignBottom | Qt::AlignLeading | Qt::TextSingleLine,
                      index.data().toString());
}

} // namespace

QSize PartDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(PartListModel::IsHeadingRole).toBool())
        return {100, QFontMetrics(style::captionFont()).height() + (index.row() > 0 ? 18 : 8)};
    return {100, qMax(textHeight(index), kPartIcon) + 2 * kPartPadding + 2};
}

void PartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    if (index.data(PartListModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const QPalette &palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect panel = option.rect.adjusted(kPartSide, 1, -kPartSide, -1);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor veil = palette.color(QPalette::WindowText);
        veil.setAlphaF(isSelected ? 0.1F : 0.045F);
        style::drawRounded(painter, panel, 6, veil);
    }
    if (isSelected && style::showsFocus(option))
        style::drawFocusRing(painter, panel, 6, palette);

    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, panel, rect);
    };
    const int top = panel.top() + (panel.height() - textHeight(index)) / 2;
    const QFontMetrics metrics((QFont()));
    const QRect icon(panel.left() + style::kGap, top + (metrics.height() - kPartIcon) / 2,
                     kPartIcon, kPartIcon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, placed(icon));
    const int left = icon.right() + 1 + 10;
    const auto drawLine = [&](int y, const QFont &font, const QColor &colour, const QString &text) {
        const QFontMetrics own(font);
        const QRect rect(left, y, panel.right() - style::kGap - left, own.height());
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(placed(rect), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          own.elidedText(text, Qt::ElideRight, rect.width()));
    };
    drawLine(top, QFont(), palette.color(QPalette::WindowText), index.data().toString());
    drawLine(top + metrics.height(), style::captionFont(), style::subtleText(palette),
             index.data(PartListModel::DetailRole).toString());
    painter->restore();
}

} // namespace innkeeper
