// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/fields/FieldEditor.h"

namespace innkeeper {

class AmountField;
class NumberField;

/// A number without a sensible scale, or none.
class NumberEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit NumberEditor(const hardware::Field &field, bool isNeeded = false);
    [[nodiscard]] QString typed() const override;

protected:
    void put(const QString &value) override;

private:
    NumberField *m_number;
};

/// A number, or an amount in MiB, of which the host has so many: to drag or to type.
class SliderEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// `most`: what the slider ends at; the number may go beyond, and is then refused.
    SliderEditor(const hardware::Field &field, qint64 most);
    [[nodiscard]] QString typed() const override;

protected:
    void put(const QString &value) override;

private:
    const hardware::Field &m_field;
    AmountField *m_amount;
    qint64 m_most;
    qint64 m_unit;
    /// A value that is no whole number of MiB, as it was.
    QString m_exact;
    int m_rounded = -1;
};

} // namespace innkeeper
