// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/MachineDelegate.h"

#include "ui/machines/MachineListModel.h"
#include "ui/style/Painting.h"
#include "ui/style/Style.h"
#include "ui/style/Tabular.h"

#include <QPainter>
#include <QPainterPath>

namespace innkeeper {

namespace {

constexpr int kRowHeight = 58;
constexpr int kHeadingHeight = 32;
constexpr int kSide = 8; ///< between the view's edge and the rounded selection
constexpr int kInset = 8;

} // namespace

QSize MachineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200,
            index.data(MachineListModel::IsHeadingRole).toBool() ? kHeadingHeight : kRowHeight};
}

void MachineDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    painter->setFont(style::captionFont());
    // The row is disabled, because it cannot be chosen; its words are meant to be read.
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active);
    painter->setPen(style::subtleText(palette));
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
    const QRect panel = option.rect.adjusted(kSide, 1, -kSide, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor veil = palette.color(QPalette::WindowText);
        veil.setAlphaF(selected ? 0.1F : 0.045F);
        style::drawRounded(painter, panel, style::kRadius, veil);
    }
    if (selected && style::showsFocus(option))
        style::drawFocusRing(painter, panel, style::kRadius, palette);
    const QColor strong = palette.color(QPalette::WindowText);
    const QColor quiet = style::subtleText(palette);

    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, panel, rect);
    };
    const QSize size = ThumbnailStore::kSize;
    const QRect picture(panel.left() + kInset, panel.top() + (panel.height() - size.height()) / 2,
                        size.width(), size.height());
    paintPicture(painter, placed(picture), index, palette);

    const QFont nameFont = style::headingFont();
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
    const int cpuWidth = cpu.isEmpty() ? 0 : style::tabularWidth(smallMetrics, cpu) + 8;
    const int memoryWidth = memory.isEmpty() ? 0 : style::tabularWidth(smallMetrics, memory) + 8;
    style::drawTabular(painter,
                       placed(QRect(left, nameTop + nameMetrics.ascent() - smallMetrics.ascent(),
                                    right - left, smallMetrics.height())),
                       cpu, option.direction);
    style::drawTabular(painter, placed(QRect(left, smallTop, right - left, smallMetrics.height())),
                       memory, option.direction);

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
    style::drawRounded(painter, placed(dot), 3.5, stateColour(state, palette));
    painter->setFont(smallFont);
    painter->setPen(quiet);
    drawLine(QRect(left + 12, smallTop, right - left - 12 - memoryWidth, smallMetrics.height()),
             index.data(MachineListModel::SubtitleRole).toString());
    painter->restore();
}

} // namespace innkeeper
