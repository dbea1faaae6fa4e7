// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/MachineDelegate.h"

#include "ui/machines/MachineListModel.h"
#include "ui/style/Painting.h"
#include "ui/style/Style.h"

#include <QPainter>
#include <QPainterPath>

namespace innkeeper {

namespace {

constexpr int kRowHeight = 58;
constexpr int kHeadingHeight = 32;
constexpr int kSide = 8; ///< between the view's edge and the rounded selection
constexpr int kInset = 8;

/// Digits of the proportional fonts that many desktops use dance when they change; each gets a
/// cell of its own width here.
int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    const int digit = metrics.horizontalAdvance(QLatin1Char('0'));
    int width = 0;
    for (const QChar sign : text)
        width += sign.isDigit() ? digit : metrics.horizontalAdvance(sign);
    return width;
}

void drawTabular(QPainter *painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int digit = metrics.horizontalAdvance(QLatin1Char('0'));
    int x = rect.right() + 1 - tabularWidth(metrics, text);
    for (const QChar sign : text) {
        const int width = metrics.horizontalAdvance(sign);
        const int cell = sign.isDigit() ? digit : width;
        painter->drawText(x + (cell - width) / 2, rect.top() + metrics.ascent(), QString(sign));
        x += cell;
    }
}

} // namespace

QSize MachineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200,
            index.data(MachineListModel::IsHeadingRole).toBool() ? kHeadingHeight : kRowHeight};
}

void MachineDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    QFont font = style::captionFont();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(style::subtleText(option.palette));
    painter->drawText(option.rect.adjusted(kSide + kInset, 0, -kSide, -4),
                      Qt::AlignBottom | Qt::AlignLeading, index.data().toString());
}

void MachineDelegate::paintPicture(QPainter *painter, const QRect &rect, const QModelIndex &index,
                                   const QPalette &palette)
{
    const auto picture = index.data(MachineListModel::ThumbnailRole).value<QPixmap>();
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (picture.isNull()) {
        const QRect tile(rect.left() + (rect.width() - 36) / 2,
                         rect.top() + (rect.height() - 36) / 2, 36, 36);
        icon.paint(painter, tile);
        return;
    }
    painter->save();
    QPainterPath shape;
    shape.addRoundedRect(rect, 5, 5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(shape);
    painter->drawPixmap(rect, picture);
    painter->setClipping(false);
    QColor edge = palette.color(QPalette::WindowText);
    edge.setAlphaF(0.18F);
    painter->setPen(QPen(edge, 1));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5);
    painter->restore();
}

void MachineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (index.data(MachineListModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    const QRect panel = option.rect.adjusted(kSide, 1, -kSide, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor veil = palette.color(QPalette::WindowText);
        veil.setAlphaF(selected ? 0.1F : 0.045F);
        style::drawRounded(painter, panel, style::kRadius, focused ? style::accent(palette) : veil);
    }
    const QColor strong = palette.color(focused ? QPalette::HighlightedText : QPalette::WindowText);
    const QColor quiet =
        focused ? style::mix(style::accent(palette), strong, 0.85) : style::subtleText(palette);

    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, panel, rect);
    };
    const QSize size = ThumbnailStore::kSize;
    const QRect picture(panel.left() + kInset, panel.top() + (panel.height() - size.height()) / 2,
                        size.width(), size.height());
    paintPicture(painter, placed(picture), index, palette);

    QFont nameFont = option.font;
    nameFont.setWeight(QFont::Medium);
    const QFont smallFont = style::captionFont();
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics smallMetrics(smallFont);
    const int left = picture.right() + 1 + 10;
    const int right = panel.right() - kInset;
    const int block = nameMetrics.height() + 3 + smallMetrics.height();
    const int nameTop = panel.top() + (panel.height() - block) / 2;
    const int smallTop = nameTop + nameMetrics.height() + 3;

    const QString cpu = index.data(MachineListModel::CpuTextRole).toString();
    const QString memory = index.data(MachineListModel::MemoryTextRole).toString();
    painter->setFont(smallFont);
    painter->setPen(quiet);
    const int cpuWidth = cpu.isEmpty() ? 0 : tabularWidth(smallMetrics, cpu) + 8;
    const int memoryWidth = memory.isEmpty() ? 0 : tabularWidth(smallMetrics, memory) + 8;
    if (mirrored) {
        painter->drawText(placed(QRect(left, nameTop, right - left, nameMetrics.height())),
                          Qt::AlignLeft | Qt::AlignVCenter, cpu);
        painter->drawText(placed(QRect(left, smallTop, right - left, smallMetrics.height())),
                          Qt::AlignLeft, memory);
    } else {
        drawTabular(painter,
                    QRect(left, nameTop + nameMetrics.ascent() - smallMetrics.ascent(),
                          right - left, smallMetrics.height()),
                    cpu);
        drawTabular(painter, QRect(left, smallTop, right - left, smallMetrics.height()), memory);
    }

    const auto drawLine = [&](const QRect &rect, const QString &text) {
        painter->drawText(placed(rect), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->setFont(nameFont);
    painter->setPen(strong);
    drawLine(QRect(left, nameTop, right - left - cpuWidth, nameMetrics.height()),
             index.data().toString());

    const auto state = index.data(MachineListModel::MachineRole).value<Machine>().state;
    const QRect dot(left, smallTop + (smallMetrics.height() - 7) / 2, 7, 7);
    style::drawRounded(painter, placed(dot), 3.5, focused ? strong : stateColour(state, palette));
    const QString stateText = index.data(MachineListModel::StateTextRole).toString();
    const QString system = index.data(MachineListModel::OsNameRole).toString();
    painter->setFont(smallFont);
    painter->setPen(quiet);
    //: In the list: state · operating system
    const QString line = system.isEmpty() ? stateText : tr("%1 · %2").arg(stateText, system);
    drawLine(QRect(left + 12, smallTop, right - left - 12 - memoryWidth, smallMetrics.height()),
             line);
    painter->restore();
}

} // namespace innkeeper
