// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSpinBox>

namespace innkeeper {

/// A number to type or to step, or nothing. Keeps what was typed, whatever it is: what cannot be is
/// said, not cut.
class NumberField : public QAbstractSpinBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    /// For stepping only. `from` is where stepping starts when nothing stands there.
    void setRange(qint64 least, qint64 most, qint64 from);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);

    void stepBy(int steps) override;
    QValidator::State validate(QString &input, int &position) const override;

Q_SIGNALS:
    /// By a person.
    void edited();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    [[nodiscard]] qint64 number() const;

    qint64 m_least = 0;
    qint64 m_most = 0;
    qint64 m_from = 0;
};

} // namespace innkeeper
