// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/ButtonPainting.h"

#include "ui/style/Painting.h"
#include "ui/style/Style.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace innkeeper::style {

static constexpr qreal kButtonRadius = 7;

static qreal emphasis(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return 0;
    if (option.state.testFlag(QStyle::State_Sunken))
        return 0.12;
    return option.state.testFlag(QStyle::State_MouseOver) ? 0.05 : 0;
}

static bool isPrimary(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton) &&
           !option.features.testFlag(QStyleOptionButton::Flat);
}

void drawPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const QColor text = palette.color(QPalette::WindowText);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF rect = option.rect;
    if (option.features.testFlag(QStyleOptionButton::Flat)) {
        if (const qreal share = emphasis(option); share > 0)
            drawRounded(painter, rect, kButtonRadius,
                        mix(palette.color(QPalette::Window), text, share + 0.02));
    } else if (isPrimary(option) && enabled) {
        const QColor fill = isDangerous(widget) ? QColor(0xc93434) : accent(palette);
        drawRounded(painter, rect, kButtonRadius, mix(fill, Qt::black, emphasis(option) * 1.4));
    } else {
        const QColor fill =
            enabled ? palette.color(QPalette::Button)
                    : mix(palette.color(QPalette::Button), palette.color(QPalette::Window), 0.6);
        const bool on = option.state.testFlag(QStyle::State_On);
        drawRounded(painter, rect, kButtonRadius,
                    mix(fill, text, emphasis(option) + (on ? 0.1 : 0)),
                    mix(palette.color(QPalette::Window), text, isDark(palette) ? 0.2 : 0.16));
    }
    if (showsFocus(option)) {
        if (isPrimary(option))
            drawRounded(painter, rect.adjusted(2, 2, -2, -2), kButtonRadius - 2, Qt::transparent,
                        Qt::white);
        else
            drawFocusRing(painter, rect, kButtonRadius, palette);
    }
}

static QColor labelColour(const QStyleOptionButton &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    if (!option.state.testFlag(QStyle::State_Enabled))
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (isPrimary(option))
        return palette.color(QPalette::HighlightedText);
    if (isDangerous(widget))
        return danger(palette);
    return palette.color(option.features.testFlag(QStyleOptionButton::Flat) ? QPalette::Link
                                                                            : QPalette::ButtonText);
}

void drawPushButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRect room = option.rect;
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        room.adjust(0, 0, -16, 0);
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : kGap;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    QRect block(0, 0, qMin(room.width(), icon.width() + gap + words), room.height());
    block.moveCenter(room.center());
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, block, rect);
    };
    if (!option.icon.isNull()) {
        const QIcon::Mode mode = !enabled            ? QIcon::Disabled
                                 : isPrimary(option) ? QIcon::Selected
                                                     : QIcon::Normal;
        const QRect picture(block.left(), block.center().y() - icon.height() / 2 + 1, icon.width(),
                            icon.height());
        option.icon.paint(painter, placed(picture), Qt::AlignCenter, mode);
    }
    painter->setPen(labelColour(option, widget));
    painter->drawText(placed(block.adjusted(icon.width() + gap, 0, 0, 0)),
                      Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic, option.text);
}

void drawToolButton(QPainter *painter, const QStyleOption &option)
{
    qreal share = emphasis(option);
    if (option.state.testFlag(QStyle::State_MouseOver) && share > 0)
        share += 0.02;
    if (option.state.testFlag(QStyle::State_On))
        share += 0.09;
    const QPalette &palette = option.palette;
    if (share > 0) {
        // Translucent: these stand on windows, cards and sidebars alike.
        QColor veil = palette.color(QPalette::WindowText);
        veil.setAlphaF(float(share));
        drawRounded(painter, option.rect, kButtonRadius, veil);
    }
    if (showsFocus(option))
        drawFocusRing(painter, option.rect, kButtonRadius, palette);
}

static QColor indicatorBorder(const QStyleOption &option)
{
    return mix(option.palette.color(QPalette::Window), option.palette.color(QPalette::WindowText),
               option.state.testFlag(QStyle::State_Enabled) ? 0.38 : 0.18);
}

static QColor indicatorFill(const QStyleOption &option, bool isSet)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (isSet)
        return mix(enabled ? accent(palette) : indicatorBorder(option), Qt::black,
                   emphasis(option));
    return mix(palette.color(QPalette::Base), palette.color(QPalette::WindowText),
               emphasis(option));
}

void drawCheckBox(QPainter *painter, const QStyleOption &option)
{
    const bool partial = option.state.testFlag(QStyle::State_NoChange);
    const bool isSet = option.state.testFlag(QStyle::State_On) || partial;
    const QRectF rect = option.rect;
    drawRounded(painter, rect, 5, indicatorFill(option, isSet),
                isSet ? QColor(Qt::transparent) : indicatorBorder(option));
    if (partial)
        drawRounded(painter, QRectF(rect.center() - QPointF(4, 1), QSizeF(8, 2)), 1, Qt::white);
    else if (isSet)
        drawCheckMark(painter, rect, Qt::white);
}

void drawRadioButton(QPainter *painter, const QStyleOption &option)
{
    const bool isSet = option.state.testFlag(QStyle::State_On);
    const QRectF rect = option.rect;
    const qreal radius = rect.width() / 2;
    drawRounded(painter, rect, radius, indicatorFill(option, isSet),
                isSet ? QColor(Qt::transparent) : indicatorBorder(option));
    if (isSet)
        drawRounded(painter, rect.adjusted(6, 6, -6, -6), radius - 6, Qt::white);
}

} // namespace innkeeper::style
