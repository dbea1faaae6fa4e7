// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/fields/AmountField.h"

#include "ui/style/Style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSlider>
#include <QSpinBox>

namespace innkeeper {

namespace {
constexpr int kNumberWidth = 116;
}

AmountField::AmountField(const QString &unit, QWidget *parent)
    : QWidget(parent)
    , m_slider(new SteppedSlider)
    , m_spin(new QSpinBox)
{
    m_spin->setSuffix(unit);
    m_spin->setGroupSeparatorShown(true);
    m_spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_spin->setAlignment(Qt::AlignRight);
    m_spin->setKeyboardTracking(true);
    m_spin->setFont(style::tabularFont());
    // Slider and number stand on one line, and the numbers of several fields below each other.
    m_slider->slider()->setFixedHeight(m_spin->sizeHint().height());
    m_spin->setMinimumWidth(kNumberWidth);
    m_slider->slider()->setObjectName(QStringLiteral("slider"));
    m_spin->setObjectName(QStringLiteral("number"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kMargin);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spin, 0, Qt::AlignTop);
    setFocusProxy(m_spin);

    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        m_slider->setValue(value);
        Q_EMIT edited(value);
    });
    connect(m_slider, &SteppedSlider::moved, m_spin, &QSpinBox::setValue);
}

void AmountField::setRange(int minimum, int maximum)
{
    const QSignalBlocker blocker(m_spin);
    m_spin->setRange(minimum, maximum);
    setSliderRange(minimum, maximum);
}

void AmountField::setSliderRange(int minimum, int maximum)
{
    m_slider->setRange(minimum, maximum);
    m_slider->setValue(m_spin->value());
}

int AmountField::value() const
{
    return m_spin->value();
}

void AmountField::setValue(int value)
{
    const QSignalBlocker blocker(m_spin);
    m_spin->setValue(value);
    m_slider->setValue(value);
}

bool AmountField::event(QEvent *event)
{
    // Named as a whole by its form; the parts say the same to a screen reader.
    if (event->type() == QEvent::Polish) {
        m_spin->setAccessibleName(accessibleName());
        m_slider->slider()->setAccessibleName(accessibleName());
    }
    return QWidget::event(event);
}

} // namespace innkeeper
