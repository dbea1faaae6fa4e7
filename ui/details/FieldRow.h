// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/hardware/Field.h"

#include <QObject>

#include <optional>

namespace innkeeper {

class FieldEditor;
class Form;
struct FieldSurroundings;

/// One row of a part's page: a field, its control, and what is to be said below it. Knows what is
/// defined, what is on its way to being saved, and what a person is typing, and never mixes them
/// up.
class FieldRow : public QObject
{
    Q_OBJECT

public:
    /// `remark`: what the surroundings add to the field's own hint.
    FieldRow(const hardware::Field &field, Form &form, const FieldSurroundings &around,
             const QString &remark = {});

    [[nodiscard]] const hardware::Field &field() const { return m_field; }
    [[nodiscard]] QWidget *control() const;
    /// What is defined; what somebody is changing right now stays as they have it.
    void load(const QString &defined);
    /// What runs now, where that is another value; unset: the same.
    void setRunning(const std::optional<QString> &value);
    /// The control's value, where it is one; else what is defined. Never empty when libvirt says
    /// what that means.
    [[nodiscard]] QString effective() const;
    /// Says at the field what is wrong with it.
    [[nodiscard]] Result<QString> checked();
    [[nodiscard]] bool isEdited() const;
    /// What is defined means nothing with what else is being chosen: another must be named.
    void setStale(bool isStale);
    [[nodiscard]] bool isStale() const { return m_isStale; }
    void setShown(bool isShown);
    [[nodiscard]] bool isShown() const { return m_isShown; }
    /// The page is left: a change that waits for more typing comes now.
    void flush();
    /// What wanted() asked for is not done yet, and why; empty: nothing holds it back any more.
    void hold(const QString &why);
    /// What was held back, or refused before, is on its way.
    void send(const QString &value);
    /// What wanted() asked for is done, or could not be.
    void saved(const Error *problem);
    void showProblem(const Error &problem);

Q_SIGNALS:
    void edited();
    void wanted(const QString &before, const QString &after);

private:
    /// What the control shows while nobody edits it.
    [[nodiscard]] QString present() const { return m_isStale ? QString() : m_defined; }
    void settle(bool isLast);
    void takeBack();
    void showHint();

    const hardware::Field &m_field;
    Form &m_form;
    FieldEditor *m_editor;
    QString m_remark;
    qint64 m_hostMost;
    QString m_defined;
    std::optional<QString> m_sent;
    QString m_heldBecause;
    std::optional<QString> m_running;
    std::optional<Error> m_problem;
    bool m_isShown = true;
    bool m_isStale = false;
    bool m_isLoaded = false;
    bool m_isChangedElsewhere = false;
};

} // namespace innkeeper
