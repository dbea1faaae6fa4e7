// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/InnkeeperStyle.h"

#include "ui/style/Style.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QStyleOption>
#include <QWidget>

// The style's sizes and places, apart from its painting.

namespace innkeeper::style {

static constexpr int kControlHeight = 32;

int InnkeeperStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? kMargin : kGap;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kGap;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 20;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 5;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 20;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_FocusFrameHMargin:
        return 6;
    case PM_DefaultFrameWidth:
        // What scrolls keeps clear of the rounded corners of its frame.
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return 4;
        return qobject_cast<const QLineEdit *>(widget) ? 5 : 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize InnkeeperStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                       const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        const int wanted = size.width() + (bare || flat ? 14 : 30);
        result = QSize(qMax(wanted, bare   ? kControlHeight
                                    : flat ? 0
                                           : 72),
                       qMax(size.height() + 10, kControlHeight));
        if (button && button->features.testFlag(QStyleOptionButton::HasMenu))
            result.rwidth() += 18;
        break;
    }
    case CT_ToolButton:
        result =
            QSize(qMax(result.width() + 4, kControlHeight), qMax(result.height(), kControlHeight));
        break;
    case CT_LineEdit:
        result.setHeight(qMax(size.height() + 10, kControlHeight));
        break;
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), kControlHeight));
        result.rwidth() += 6;
        break;
    case CT_ComboBox:
        result = QSize(size.width() + 46, qMax(size.height() + 10, kControlHeight));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {result.width(), 11};
            result = QSize(size.width() + 62, qMax(size.height() + 8, 30));
            if (item->text.contains(QLatin1Char('\t')))
                result.rwidth() += 16;
        }
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height() + 6, 30));
        break;
    case CT_ProgressBar:
        result.setHeight(qMax(size.height(), 8));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(result.height(), 26));
        break;
    default:
        break;
    }
    return result;
}

QRect InnkeeperStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl part, const QWidget *widget) const
{
    const QRect all = option->rect;
    const auto placed = [&](const QRect &rect) { return visualRect(option->direction, all, rect); };
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return placed(QRect(all.right() - 27, all.top(), 24, all.height()));
        if (part == SC_ComboBoxEditField)
            return placed(all.adjusted(9, 3, -30, -3));
    }
    if (control == CC_SpinBox) {
        const int half = (all.height() - 4) / 2;
        if (part == SC_SpinBoxUp)
            return placed(QRect(all.right() - 23, all.top() + 2, 21, half));
        if (part == SC_SpinBoxDown)
            return placed(QRect(all.right() - 23, all.top() + 2 + half, 21, half));
        if (part == SC_SpinBoxEditField)
            return placed(all.adjusted(7, 3, -26, -3));
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return all;
        if (bar) {
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? all.height() : all.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int thumb = length;
            if (range > 0)
                thumb =
                    qBound(qMin(32, length),
                           int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
            const auto piece = [&](int from, int to) {
                return vertical
                           ? QRect(all.left(), all.top() + from, all.width(), to - from)
                           : placed(QRect(all.left() + from, all.top(), to - from, all.height()));
            };
            if (part == SC_ScrollBarSlider)
                return piece(start, start + thumb);
            if (part == SC_ScrollBarSubPage)
                return piece(0, start);
            if (part == SC_ScrollBarAddPage)
                return piece(start + thumb, length);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect InnkeeperStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    if (element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int InnkeeperStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Slider_AbsoluteSetButtons:
        return hint == SH_Slider_AbsoluteSetButtons ? int(Qt::LeftButton) : 0;
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
        return 0;
    case SH_TabBar_Alignment:
        return int(Qt::AlignLeading);
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace innkeeper::style
