// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/InputPainting.h"

#include "ui/style/Painting.h"
#include "ui/style/Style.h"

#include <QDateTime>
#include <QPainter>
#include <QStyleOption>

namespace innkeeper::style {

static constexpr qreal kFieldRadius = 7;

static QColor fieldBorder(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
               isDark(palette) ? 0.22 : 0.19);
}

void drawField(QPainter *painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    const QColor fill = enabled && !readOnly ? palette.color(QPalette::Base)
                                             : mix(palette.color(QPalette::Base),
                                                   palette.color(QPalette::Window), 0.7);
    drawRounded(painter, option.rect, kFieldRadius, fill, fieldBorder(palette));
    // A field keeps its ring after a click too: that is where typing goes.
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option.rect, kFieldRadius, palette);
}

static QColor arrowColour(const QStyleOption &option, bool isEnabled = true)
{
    return option.palette.color(isEnabled && option.state.testFlag(QStyle::State_Enabled)
                                    ? QPalette::Active
                                    : QPalette::Disabled,
                                QPalette::ButtonText);
}

void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRectF &arrow)
{
    if (option.editable) {
        drawField(painter, option);
    } else {
        const QPalette &palette = option.palette;
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        const bool hover = enabled && option.state.testFlag(QStyle::State_MouseOver);
        const QColor fill =
            enabled ? palette.color(QPalette::Button)
                    : mix(palette.color(QPalette::Button), palette.color(QPalette::Window), 0.6);
        drawRounded(painter, option.rect, kFieldRadius,
                    mix(fill, palette.color(QPalette::WindowText), hover ? 0.05 : 0),
                    fieldBorder(palette));
        if (showsFocus(option))
            drawFocusRing(painter, option.rect, kFieldRadius, palette);
    }
    drawChevron(painter, arrow, Direction::Down, arrowColour(option));
}

void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRectF &up,
                 const QRectF &down)
{
    if (option.frame)
        drawField(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawStep = [&](QStyle::SubControl part, const QRectF &rect, Direction direction,
                              QAbstractSpinBox::StepEnabledFlag flag) {
        const bool enabled = option.stepEnabled.testFlag(flag);
        if (enabled && option.activeSubControls.testFlag(part)) {
            QColor veil = option.palette.color(QPalette::WindowText);
            veil.setAlphaF(option.state.testFlag(QStyle::State_Sunken) ? 0.14F : 0.07F);
            drawRounded(painter, rect.adjusted(1, 0, -1, 0), 4, veil);
        }
        drawChevron(painter, rect, direction, arrowColour(option, enabled));
    };
    drawStep(QStyle::SC_SpinBoxUp, up, Direction::Up, QAbstractSpinBox::StepUpEnabled);
    drawStep(QStyle::SC_SpinBoxDown, down, Direction::Down, QAbstractSpinBox::StepDownEnabled);
}

void drawSlider(QPainter *painter, const QStyleOptionSlider &option, const QRectF &groove,
                const QRectF &handle)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QColor rest =
        mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.18);
    QRectF bar = groove;
    if (horizontal)
        bar = QRectF(groove.left(), groove.center().y() - 2, groove.width(), 4);
    else
        bar = QRectF(groove.center().x() - 2, groove.top(), 4, groove.height());
    drawRounded(painter, bar, 2, rest);
    QRectF done = bar;
    if (!horizontal)
        done.setTop(handle.center().y());
    else if (option.upsideDown)
        done.setLeft(handle.center().x());
    else
        done.setRight(handle.center().x());
    drawRounded(painter, done, 2, enabled ? accent(palette) : rest);
    drawRounded(painter, handle, handle.width() / 2, isDark(palette) ? QColor(0xe6e6ea) : Qt::white,
                mix(palette.color(QPalette::Window), palette.color(QPalette::Shadow), 0.25));
    if (showsFocus(option))
        drawFocusRing(painter, handle.adjusted(-1, -1, 1, 1), handle.width() / 2 + 1, palette);
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRectF &handle)
{
    if (option.minimum == option.maximum)
        return;
    const bool busy = option.state.testFlag(QStyle::State_Sunken) ||
                      (option.state.testFlag(QStyle::State_MouseOver) &&
                       option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    QColor colour = option.palette.color(QPalette::WindowText);
    colour.setAlphaF(busy ? 0.45F : 0.22F);
    const qreal inset = 3;
    const QRectF thumb = option.orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2)
                                                            : handle.adjusted(2, inset, -2, -inset);
    drawRounded(painter, thumb, qMin(thumb.width(), thumb.height()) / 2, colour);
}

void drawProgressBar(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const QPalette &palette = option.palette;
    const QRectF rect = option.rect;
    const QRectF groove(rect.left(), rect.center().y() - 3, rect.width(), 6);
    drawRounded(painter, groove, 3,
                mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.12));
    QRectF done = groove;
    if (option.minimum == option.maximum) {
        // Unknown amount: a piece that wanders once in two seconds.
        const qreal phase = qreal(QDateTime::currentMSecsSinceEpoch() % 2000) / 2000;
        const qreal width = groove.width() * 0.3;
        done.setLeft(groove.left() + (groove.width() + width) * phase - width);
        done.setWidth(width);
        done = done.intersected(groove);
    } else {
        const qreal share = qreal(option.progress - option.minimum) /
                            qreal(qMax(1, option.maximum - option.minimum));
        done.setWidth(groove.width() * qBound(0.0, share, 1.0));
    }
    if (done.width() >= 1)
        drawRounded(painter, done, qMin(3.0, done.width() / 2), accent(palette));
}

} // namespace innkeeper::style
