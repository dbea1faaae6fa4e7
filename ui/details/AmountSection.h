// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/DetailsSection.h"

#include <QTimer>

namespace innkeeper {

class AmountField;
/// One amount of the machine that may run with another one than it is defined with.
class AmountSection : public DetailsSection
{
    Q_OBJECT

public:
    void load(const MachineDetails &details) override;
    [[nodiscard]] DetailsEdit edit() const override;
    void flush() override;
    void saved(const Error *problem) override;
    [[nodiscard]] int edited() const;

protected:
    AmountSection(const QString &name, const QString &heading, const QString &label,
                  const QString &unit, Form &form);

    [[nodiscard]] virtual int read(const Machine &machine) const = 0;
    /// What this host can give; more is refused with tooMuch().
    [[nodiscard]] virtual int most(const MachineDetails &details) const = 0;
    [[nodiscard]] virtual Error tooMuch(int value, int most) const = 0;
    [[nodiscard]] virtual DetailsEdit write(int value) const = 0;
    [[nodiscard]] virtual QString text(int value) const = 0;
    [[nodiscard]] virtual QString hostHint(const MachineDetails &details) const = 0;

private:
    void showHint(const QString &problem);

    AmountField *m_field;
    QTimer m_pause;
    MachineId m_machine;
    QString m_hint;
    int m_loaded = 0;
    int m_most = 0;
};

} // namespace innkeeper
