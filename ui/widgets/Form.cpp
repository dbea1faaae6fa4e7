// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Form.h"

#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormRow.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace innkeeper {

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::kGap);
}

void Form::addRow(const QString &name, const QString &label, QWidget *control, const QString &hint)
{
    if (!m_card) {
        m_card = new Card(this);
        auto *column = new QVBoxLayout(m_card);
        column->setContentsMargins(0, 4, 0, 4);
        column->setSpacing(0);
        m_layout->addWidget(m_card);
    }
    control->setObjectName(name);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *row = new FormRow(label, control, m_card);
    m_card->layout()->addWidget(row);
    m_rows << row;
    row->setHint(hint, false);
    alignLabels();
}

FormRow *Form::rowOf(const QWidget *control) const
{
    for (FormRow *row : m_rows) {
        if (row->control() == control)
            return row;
    }
    return nullptr;
}

void Form::setHint(QWidget *control, const QString &hint, bool isProblem)
{
    if (FormRow *row = rowOf(control))
        row->setHint(hint, isProblem);
}

void Form::setRowVisible(QWidget *control, bool visible)
{
    if (FormRow *row = rowOf(control))
        row->setVisible(visible);
}

void Form::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(style::headingFont());
    heading->setContentsMargins(2, m_layout->isEmpty() ? 0 : style::kGap, 0, 0);
    m_layout->addWidget(heading);
    m_card = nullptr;
}

void Form::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        alignLabels();
}

void Form::alignLabels()
{
    int width = 0;
    for (const FormRow *row : std::as_const(m_rows))
        width = qMax(width, row->wantedLabelWidth());
    for (FormRow *row : std::as_const(m_rows))
        row->setLabelWidth(width);
}

} // namespace innkeeper
