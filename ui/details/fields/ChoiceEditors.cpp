// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fields/ChoiceEditors.h"

#include "ui/details/fields/ChoiceBox.h"
#include "ui/widgets/PlainName.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardItemModel>

namespace innkeeper {

using hardware::Field;

ChoiceEditor::ChoiceEditor(const Field &field, const Offers &offers)
    : FieldEditor(new ChoiceBox)
    , m_field(field)
    , m_box(qobject_cast<QComboBox *>(control()))
{
    m_box->setEditable(field.kind == Field::Kind::Suggestion);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    if (field.absent.isEmpty() && !m_box->isEditable())
        m_box->addItem(tr("Default"), QString());
    for (const Field::Choice &choice : field.choices)
        addChoice(choice, offers);
    watch(m_box);
    if (m_box->isEditable()) {
        watch(m_box->lineEdit());
        m_box->lineEdit()->setPlaceholderText(
            field.absent.isEmpty()
                ? tr("Default")
                : tr("%1 (default)", "a value").arg(hardware::textOf(field, field.absent)));
        connect(m_box, &QComboBox::editTextChanged, this, [this] {
            if (isEdited())
                Q_EMIT edited();
        });
        connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, &FieldEditor::flush);
    }
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::editedWithPause);
}

void ChoiceEditor::addChoice(const Field::Choice &choice, const Offers &offers)
{
    const bool isAbsent = choice.word == m_field.absent && !m_box->isEditable();
    QString text = m_box->isEditable() ? choice.word : hardware::labelOf(choice);
    if (isAbsent)
        text = tr("%1 (default)", "a value").arg(text);
    const bool isOffered = !offers || offers->contains(choice.word);
    if (!isOffered && !m_box->isEditable())
        text = tr("%1: not offered by this computer", "a value").arg(text);
    m_box->addItem(text, choice.word);
    auto *model = qobject_cast<QStandardItemModel *>(m_box->model());
    if (model && !isOffered) {
        model->item(m_box->count() - 1)->setEnabled(false);
        m_box->setItemData(m_box->count() - 1,
                           tr("The emulator of this computer does not offer it."), Qt::ToolTipRole);
    }
}

QString ChoiceEditor::typed() const
{
    return m_box->isEditable() ? m_box->currentText() : m_box->currentData().toString();
}

void ChoiceEditor::put(const QString &value)
{
    const QSignalBlocker silent(m_box);
    if (m_box->isEditable()) {
        m_box->setCurrentIndex(m_box->findData(value));
        m_box->setEditText(value);
        return;
    }
    const QString word = value.isEmpty() ? m_field.absent : value;
    int index = m_box->findData(word);
    if (index < 0) {
        // Of a newer libvirt, or written by hand.
        m_box->addItem(plainLine(word), word);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

SwitchEditor::SwitchEditor(const Field &field)
    : FieldEditor(new QCheckBox)
    , m_field(field)
    , m_box(qobject_cast<QCheckBox *>(control()))
{
    watch(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this] {
        nameState();
        if (!isEdited())
            return;
        Q_EMIT edited();
        Q_EMIT settled();
    });
}

bool SwitchEditor::fits(const Field &field)
{
    return field.kind == Field::Kind::Switch && field.choices.size() == 2 &&
           (field.absent == field.choices[0].word || field.absent == field.choices[1].word);
}

QString SwitchEditor::typed() const
{
    return m_field.choices[m_box->isChecked() ? 0 : 1].word;
}

void SwitchEditor::put(const QString &value)
{
    const QSignalBlocker silent(m_box);
    m_box->setChecked((value.isEmpty() ? m_field.absent : value) == m_field.choices[0].word);
    nameState();
}

void SwitchEditor::nameState()
{
    m_box->setText(hardware::labelOf(m_field.choices[m_box->isChecked() ? 0 : 1]));
}

} // namespace innkeeper
