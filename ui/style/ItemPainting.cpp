// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/ItemPainting.h"

#include "ui/style/Painting.h"
#include "ui/style/Style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace innkeeper::style {

static void drawMenuTexts(QPainter *painter, const QStyleOptionMenuItem &option, const QRect &rect,
                          const QColor &colour)
{
    const int align = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
    const QString title = option.text.section(QLatin1Char('\t'), 0, 0);
    const QString shortcut = option.text.section(QLatin1Char('\t'), 1);
    painter->setFont(option.font);
    painter->setPen(colour);
    painter->drawText(rect, align | Qt::AlignLeading, title);
    if (shortcut.isEmpty())
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(selected ? colour : mix(colour, option.palette.color(QPalette::Window), 0.4));
    painter->drawText(rect.adjusted(0, 0, -4, 0), align | Qt::AlignTrailing, shortcut);
}

void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style,
                  const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + 10, rect.center().y(), rect.width() - 20, 1),
                          separator(palette));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool selected = option.state.testFlag(QStyle::State_Selected) && enabled;
    painter->save();
    if (selected)
        drawRounded(painter, rect.adjusted(4, 0, -4, 0), 6, accent(palette));
    const QColor colour =
        palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                      selected ? QPalette::HighlightedText : QPalette::WindowText);

    QRect left(rect.left() + 12, rect.top(), 18, rect.height());
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && option.checked) {
        drawCheckMark(painter, QRectF(left.left() - 1, left.center().y() - 8, 18, 18), colour);
    } else if (!option.icon.isNull()) {
        const QIcon::Mode mode = !enabled   ? QIcon::Disabled
                                 : selected ? QIcon::Selected
                                            : QIcon::Normal;
        option.icon.paint(painter, QRect(left.left(), left.center().y() - 7, 16, 16),
                          Qt::AlignCenter, mode);
    }
    const bool hasLeft = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    const QRect text = rect.adjusted(hasLeft ? 38 : 14, 0, -14, 0);
    drawMenuTexts(painter, option, QStyle::visualRect(option.direction, rect, text), colour);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, QRectF(rect.right() - 24, rect.top(), 16, rect.height()),
                    Direction::Right, colour);
    painter->restore();
    Q_UNUSED(style)
    Q_UNUSED(widget)
}

void drawTab(QPainter *painter, const QStyleOptionTab &option)
{
    const QPalette &palette = option.palette;
    const QRectF rect = QRectF(option.rect).adjusted(2, 4, -2, -4);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor veil = palette.color(QPalette::WindowText);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        veil.setAlphaF(selected ? 0.09F : 0.05F);
        drawRounded(painter, rect, 7, veil);
    }
    if (showsFocus(option) && selected)
        drawFocusRing(painter, rect, 7, palette);
}

void drawItemPanel(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) &&
                       option.state.testFlag(QStyle::State_Enabled);
    if (!selected && !hover)
        return;
    QColor fill = palette.color(QPalette::WindowText);
    fill.setAlphaF(0.05F);
    if (selected)
        fill = palette.color(option.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                         : QPalette::Inactive,
                             QPalette::Highlight);
    // In tables a row is one piece, rounded at its ends only.
    const auto position = option.viewItemPosition;
    const bool alone =
        position == QStyleOptionViewItem::Invalid || position == QStyleOptionViewItem::OnlyOne;
    QRectF rect = option.rect;
    if (alone) {
        const bool inPopup = widget && widget->window()->windowType() == Qt::Popup;
        drawRounded(painter, inPopup ? rect.adjusted(4, 0, -4, 0) : rect, 6, fill);
        return;
    }
    painter->save();
    painter->setClipRect(rect);
    if (position == QStyleOptionViewItem::Beginning)
        rect.adjust(0, 0, 12, 0);
    else if (position == QStyleOptionViewItem::Middle)
        rect.adjust(-12, 0, 12, 0);
    else
        rect.adjust(-12, 0, 0, 0);
    drawRounded(painter, rect, 6, fill);
    painter->restore();
}

} // namespace innkeeper::style
