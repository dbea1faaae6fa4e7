// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Form.h"

#include "ui/style/Icons.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormRow.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace innkeeper {

/// Longer labels take a second line: the controls need the room.
static constexpr int kMostLabelWidth = 170;

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::kGap);
}

void Form::addRow(const QString &name, const QString &label, QWidget *control, const QString &hint)
{
    if (!m_isCardOpen)
        beginCard();
    Card *card = m_groups.last().card;
    control->setObjectName(name);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *row = new FormRow(label, control, card);
    card->layout()->addWidget(row);
    m_rows << row;
    row->setHint(hint, false);
    alignLabels();
}

void Form::beginCard()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    m_layout->addWidget(card);
    card->setVisible(!m_fold);
    m_groups.append({card, m_fold});
    m_isCardOpen = true;
}

void Form::showCards()
{
    for (const Group &group : std::as_const(m_groups)) {
        bool hasRows = false;
        for (const FormRow *row : std::as_const(m_rows))
            hasRows = hasRows || (row->parentWidget() == group.card && !row->isHidden());
        group.card->setVisible(hasRows && (!group.fold || group.fold->isChecked()));
        if (group.fold)
            group.fold->setVisible(hasRows);
    }
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
    showCards();
}

void Form::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(style::headingFont());
    heading->setContentsMargins(2, m_layout->isEmpty() ? 0 : style::kGap, 0, 0);
    m_layout->addWidget(heading);
    m_fold = nullptr;
    m_isCardOpen = false;
}

QAbstractButton *Form::addFold(const QString &name, const QString &text)
{
    auto *fold = new QPushButton(style::icon(QStringLiteral("chevron-right")), text, this);
    fold->setObjectName(name);
    fold->setCheckable(true);
    fold->setFlat(true);
    m_layout->addWidget(fold, 0, Qt::AlignLeft);
    connect(fold, &QAbstractButton::toggled, this, [this, fold](bool isOpen) {
        fold->setIcon(
            style::icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        showCards();
    });
    m_fold = fold;
    m_isCardOpen = false;
    return fold;
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
        width = qMax(width, qMin(row->wantedLabelWidth(), kMostLabelWidth));
    for (FormRow *row : std::as_const(m_rows))
        row->setLabelWidth(width);
}

} // namespace innkeeper
