// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/FieldRow.h"

#include "ui/details/fields/MakeEditor.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/PlainName.h"

namespace innkeeper {

using hardware::Field;

FieldRow::FieldRow(const Field &field, Form &form, const FieldSurroundings &around,
                   const QString &remark)
    : QObject(&form)
    , m_field(field)
    , m_form(form)
    , m_editor(makeEditor(field, around))
    , m_remark(remark)
    , m_hostMost(around.hostMost)
{
    m_editor->accept();
    m_form.addRow(field.key, hardware::labelOf(field), m_editor->control());
    connect(m_editor, &FieldEditor::edited, this, [this] {
        // Said about something else by now.
        m_problem.reset();
        m_heldBecause.clear();
        showHint();
        Q_EMIT edited();
    });
    connect(m_editor, &FieldEditor::settled, this, [this] { settle(false); });
    connect(m_editor, &FieldEditor::takenBack, this, &FieldRow::takeBack);
    showHint();
}

QWidget *FieldRow::control() const
{
    return m_editor->control();
}

bool FieldRow::isEdited() const
{
    return m_editor->isEdited();
}

void FieldRow::load(const QString &defined)
{
    const bool isChanged = m_isLoaded && defined != m_defined;
    const bool isBeingChanged = m_isLoaded && (m_editor->isEdited() || m_problem);
    m_isLoaded = true;
    m_defined = defined;
    if (!isBeingChanged) {
        m_editor->show(present());
        m_isChangedElsewhere = false;
    } else if (isChanged && !m_sent) {
        m_isChangedElsewhere = true;
    }
    showHint();
}

void FieldRow::setRunning(const std::optional<QString> &value)
{
    m_running = value;
    showHint();
}

QString FieldRow::effective() const
{
    const auto value = hardware::parseValue(m_field, m_editor->typed());
    const QString known = value && m_editor->isEdited() ? *value : present();
    return known.isEmpty() ? m_field.absent : known;
}

Result<QString> FieldRow::checked()
{
    auto value = hardware::parseValue(m_field, m_editor->typed());
    // What it already has, it may keep.
    const qint64 most =
        std::max({m_hostMost, m_defined.toLongLong(), m_running.value_or(QString()).toLongLong()});
    if (value && m_hostMost > 0 && value->toLongLong() > most)
        value = failure(ErrorKind::Invalid,
                        tr("%1: %2 is more than this computer has (%3).", "memory or processors")
                            .arg(hardware::labelOf(m_field), hardware::textOf(m_field, *value),
                                 hardware::textOf(m_field, QString::number(most))),
                        tr("Nothing was changed."));
    if (!value)
        showProblem(value.error());
    return value;
}

void FieldRow::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    if (!m_editor->isEdited())
        m_editor->show(present());
}

void FieldRow::setShown(bool isShown)
{
    m_isShown = isShown;
    // Told by libvirt, or nothing to tell.
    m_form.setRowVisible(control(), isShown && !(m_field.isReadOnly && m_defined.isEmpty()));
}

void FieldRow::flush()
{
    if (m_editor->isEdited())
        settle(true);
}

void FieldRow::settle(bool isLast)
{
    if (!m_editor->isEdited() || (m_sent && !isLast))
        return;
    const auto value = checked();
    if (!value)
        return;
    const QString before = m_sent.value_or(present());
    if (*value == before) {
        m_editor->show(before);
        m_problem.reset();
        showHint();
        return;
    }
    m_sent = *value;
    Q_EMIT wanted(before, *value);
}

void FieldRow::hold(const QString &why)
{
    if (!why.isEmpty())
        m_sent.reset();
    else if (m_heldBecause.isEmpty())
        return;
    m_heldBecause = why;
    showHint();
}

void FieldRow::send(const QString &value)
{
    m_sent = value;
    m_problem.reset();
    m_heldBecause.clear();
    showHint();
}

void FieldRow::saved(const Error *problem)
{
    const QString sent = m_sent.value_or(m_defined);
    m_sent.reset();
    if (problem) {
        showProblem(*problem);
        return;
    }
    m_defined = sent;
    m_isChangedElsewhere = false;
    m_problem.reset();
    if (const auto now = hardware::parseValue(m_field, m_editor->typed()); now && *now == sent)
        m_editor->accept();
    showHint();
    settle(false);
}

void FieldRow::showProblem(const Error &problem)
{
    m_problem = problem;
    showHint();
}

void FieldRow::takeBack()
{
    m_editor->show(present());
    m_problem.reset();
    m_heldBecause.clear();
    m_isChangedElsewhere = false;
    showHint();
    Q_EMIT edited();
}

void FieldRow::showHint()
{
    const auto joined = [](const QString &first, const QString &second) {
        return first.isEmpty() || second.isEmpty()
                   ? first + second
                   : tr("%1 %2", "two sentences").arg(first, second);
    };
    if (m_problem) {
        m_form.setHint(control(),
                       joined(joined(m_problem->message, m_problem->advice),
                              tr("Esc brings back what was there.")),
                       true);
        return;
    }
    const auto words = [this](const QString &value) {
        return value.isEmpty() && m_field.absent.isEmpty()
                   ? tr("the default", "a value")
                   : plainName(hardware::textOf(m_field, value.isEmpty() ? m_field.absent : value));
    };
    QString hint = joined(hardware::hintOf(m_field), m_remark);
    if (m_isChangedElsewhere)
        hint = tr("Somebody changed it to %1 meanwhile. What you typed is not saved yet; Esc shows "
                  "what is defined.")
                   .arg(words(m_defined));
    else if (!m_heldBecause.isEmpty())
        hint = joined(hint, m_heldBecause);
    else if (m_running)
        hint = tr("Runs with %1 now. The change takes effect after the machine is shut down.")
                   .arg(words(*m_running));
    m_form.setHint(control(), hint);
}

} // namespace innkeeper
