// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/InnkeeperStyle.h"

#include "ui/style/ButtonPainting.h"
#include "ui/style/InputPainting.h"
#include "ui/style/ItemPainting.h"
#include "ui/style/Painting.h"
#include "ui/style/Style.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>

namespace innkeeper::style {

InnkeeperStyle::InnkeeperStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void InnkeeperStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QSlider *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Their surface is drawn with the frame, which is rounded.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        area && area->frameShape() == QFrame::StyledPanel && area->viewport())
        area->viewport()->setAutoFillBackground(false);
    // Their windows have rounded corners.
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground);
}

static void drawPopupPanel(QPainter *painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const QColor fill = isDark(palette) ? mix(palette.color(QPalette::Window), Qt::white, 0.07)
                                        : palette.color(QPalette::Base);
    drawRounded(painter, option.rect, kRadius, fill,
                mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.18));
}

void InnkeeperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButton(painter, *button, widget);
            return;
        }
        break;
    case PE_PanelButtonTool:
        drawToolButton(painter, *option);
        return;
    case PE_FrameFocusRect:
        // Controls ring themselves; rows show it with their selection.
        if (!qobject_cast<const QAbstractButton *>(widget))
            return;
        if (showsFocus(*option) && option->state.testFlag(State_Enabled) &&
            !widget->inherits("QPushButton"))
            drawFocusRing(painter, option->rect, 4, option->palette);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(painter, *option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(painter, *option);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            drawItemPanel(painter, *item, widget);
            return;
        }
        break;
    case PE_PanelItemViewRow:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            drawField(painter, *option);
        else
            drawRounded(painter, option->rect, kRadius, Qt::transparent,
                        separator(option->palette));
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        drawPopupPanel(painter, *option);
        return;
    case PE_FrameMenu:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    case PE_FrameGroupBox:
        drawRounded(painter, option->rect, kRadius + 2, raised(option->palette));
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, Direction::Down, option->palette.color(QPalette::Text));
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, Direction::Up, option->palette.color(QPalette::Text));
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, option->rect, Direction::Left, option->palette.color(QPalette::Text));
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, Direction::Right, option->palette.color(QPalette::Text));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void InnkeeperStyle::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        // Without QCommonStyle's menu arrow below our chevron.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButton(painter, *button, widget);
            if (button->features.testFlag(QStyleOptionButton::HasMenu))
                drawChevron(painter,
                            QRectF(option->rect.right() - 24, option->rect.top(), 16,
                                   option->rect.height()),
                            Direction::Down, option->palette.color(QPalette::ButtonText));
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButtonLabel(painter, *button, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(painter, *item, *this, widget);
            return;
        }
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(painter, *tab);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgressBar(painter, *bar);
        return;
    case CE_ProgressBarContents:
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, separator(option->palette));
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QColor line = separator(option->palette);
            const QPoint centre = option->rect.center();
            if (frame->frameShape == QFrame::HLine) {
                painter->fillRect(option->rect.left(), centre.y(), option->rect.width(), 1, line);
                return;
            }
            if (frame->frameShape == QFrame::VLine) {
                painter->fillRect(centre.x(), option->rect.top(), 1, option->rect.height(), line);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void InnkeeperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    const auto rectOf = [&](SubControl part) {
        return QRectF(proxy()->subControlRect(control, option, part, widget));
    };
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(painter, *combo, rectOf(SC_ComboBoxArrow));
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(painter, *spin, rectOf(SC_SpinBoxUp), rectOf(SC_SpinBoxDown));
            return;
        }
        break;
    case CC_ToolButton:
        // No arrow where the whole button opens the menu: its icon says so.
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            QStyleOptionToolButton plain = *button;
            plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
            slider && slider->tickPosition == QSlider::NoTicks) {
            drawSlider(painter, *slider, rectOf(SC_SliderGroove), rectOf(SC_SliderHandle));
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(painter, *bar, rectOf(SC_ScrollBarSlider));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace innkeeper::style
