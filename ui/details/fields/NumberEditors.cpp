// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fields/NumberEditors.h"

#include "ui/create/fields/AmountField.h"
#include "ui/details/fields/NumberField.h"

#include <QAbstractSpinBox>
#include <QLineEdit>

#include <limits>

namespace innkeeper {

using hardware::Field;

namespace {
constexpr qint64 kMib = 1 << 20;
// Every number that is typed stays as it was typed: what is too much is said, not cut.
constexpr int kMostTyped = 99'999'999;
} // namespace

NumberEditor::NumberEditor(const Field &field, bool isNeeded)
    : FieldEditor(new NumberField)
    , m_number(qobject_cast<NumberField *>(control()))
{
    m_number->setRange(field.least, field.most,
                       field.absent.isEmpty() ? field.least : field.absent.toLongLong());
    if (!isNeeded)
        m_number->setPlaceholder(field.absent.isEmpty()
                                     ? tr("Default")
                                     : tr("%1 (default)", "a value").arg(field.absent));
    watch(m_number);
    connect(m_number, &NumberField::edited, this, &NumberEditor::editedWithPause);
}

QString NumberEditor::typed() const
{
    return m_number->text();
}

void NumberEditor::put(const QString &value)
{
    if (m_number->text() != value)
        m_number->setText(value);
}

SliderEditor::SliderEditor(const Field &field, qint64 most)
    : FieldEditor(new AmountField(field.kind == Field::Kind::Amount ? tr(" MiB") : QString()))
    , m_field(field)
    , m_amount(qobject_cast<AmountField *>(control()))
    , m_most(most)
    , m_unit(field.kind == Field::Kind::Amount ? kMib : 1)
{
    m_amount->setRange(0, kMostTyped);
    for (QAbstractSpinBox *part : m_amount->findChildren<QAbstractSpinBox *>())
        watch(part);
    connect(m_amount, &AmountField::edited, this, &SliderEditor::editedWithPause);
}

QString SliderEditor::typed() const
{
    if (m_amount->value() == m_rounded)
        return m_exact;
    return QString::number(m_amount->value());
}

void SliderEditor::put(const QString &value)
{
    const qint64 shown = (value.isEmpty() ? m_field.absent : value).toLongLong() / m_unit;
    const qint64 least = std::max<qint64>(1, m_field.least / m_unit);
    m_rounded = int(std::clamp<qint64>(shown, 0, kMostTyped));
    // Bytes beside a number that counts MiB.
    m_exact =
        m_field.kind == Field::Kind::Amount && !value.isEmpty() ? value + QLatin1Char('B') : value;
    m_amount->setSliderRange(int(least),
                             int(std::clamp<qint64>(std::max(m_most, shown), least, kMostTyped)));
    m_amount->setValue(m_rounded);
}

} // namespace innkeeper
