// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fields/ChoiceBox.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace innkeeper {

namespace {
constexpr int kIconGap = 6;
}

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    // Words from elsewhere must not make the page wider.
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void ChoiceBox::showPopup()
{
    const int wanted = view()->sizeHintForColumn(0) + 32;
    view()->setMinimumWidth(qMin(wanted, screen()->availableSize().width() / 2));
    QComboBox::showPopup();
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    if (isEditable()) {
        QComboBox::paintEvent(event);
        return;
    }
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    int iconWidth = 0;
    if (!option.currentIcon.isNull()) {
        // The style leaves hardly any room between the picture and the words.
        option.iconSize.rwidth() += kIconGap;
        iconWidth = option.iconSize.width() + kIconGap;
    }
    option.currentText =
        fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - iconWidth);
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QComboBox::event(event);
    if (fontMetrics().horizontalAdvance(currentText()) + 40 > width())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText(), this);
    return true;
}

} // namespace innkeeper
