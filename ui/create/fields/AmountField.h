// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/create/fields/SteppedSlider.h"

#include <QWidget>

class QSpinBox;

namespace innkeeper {

/// An amount to drag or to type.
class AmountField : public QWidget
{
    Q_OBJECT

public:
    /// `unit` is translated and shown behind the number: " MiB".
    explicit AmountField(const QString &unit, QWidget *parent = nullptr);

    /// The slider covers a sensible range, the number may go beyond.
    void setRange(int minimum, int maximum);
    void setSliderRange(int minimum, int maximum);
    void setMarks(const QList<SteppedSlider::Mark> &marks) { m_slider->setMarks(marks); }
    [[nodiscard]] int value() const;
    /// Does not emit.
    void setValue(int value);

Q_SIGNALS:
    /// By a person.
    void edited(int value);

protected:
    bool event(QEvent *event) override;

private:
    SteppedSlider *m_slider;
    QSpinBox *m_spin;
};

} // namespace innkeeper
