// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fields/NumberField.h"

#include "ui/style/Style.h"

#include <QLineEdit>

namespace innkeeper {

NumberField::NumberField(QWidget *parent)
    : QAbstractSpinBox(parent)
{
    setFont(style::tabularFont());
    setMaximumWidth(200);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::edited);
}

void NumberField::setRange(qint64 least, qint64 most, qint64 from)
{
    m_least = least;
    m_most = most;
    m_from = from;
}

QString NumberField::text() const
{
    return lineEdit()->text();
}

void NumberField::setText(const QString &text)
{
    lineEdit()->setText(text);
}

void NumberField::setPlaceholder(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

qint64 NumberField::number() const
{
    bool isNumber = false;
    const qint64 typed = text().trimmed().toLongLong(&isNumber);
    return isNumber ? typed : m_from;
}

void NumberField::stepBy(int steps)
{
    const qint64 now = number();
    const qint64 next = text().isEmpty() ? now
                        : steps > 0      ? (now > m_most - steps ? m_most : now + steps)
                                         : (now < m_least - steps ? m_least : now + steps);
    setText(QString::number(qBound(m_least, next, m_most)));
    selectAll();
    Q_EMIT edited();
}

QValidator::State NumberField::validate(QString &, int &) const
{
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled NumberField::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (text().isEmpty() || number() < m_most)
        enabled |= StepUpEnabled;
    if (text().isEmpty() || number() > m_least)
        enabled |= StepDownEnabled;
    return enabled;
}

} // namespace innkeeper
