// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QObject>

class QLabel;

namespace innkeeper {

class Form;
class IconLabel;
struct MachineDetails;

/// Rows of a form: which operating system runs there, and what the machine stands on.
class SystemFacts : public QObject
{
    Q_OBJECT

public:
    explicit SystemFacts(Form &form);
    void load(const MachineDetails &details);
    /// That the system could not be changed; null: it was.
    void showProblem(const Error *problem);

Q_SIGNALS:
    void chooserAsked();

private:
    QLabel *addFact(const QString &name, const QString &label);

    Form &m_form;
    QWidget *m_system;
    IconLabel *m_emblem;
    QLabel *m_osName;
    QLabel *m_state;
    QLabel *m_firmware;
    QLabel *m_board;
    QLabel *m_accelerator;
    QLabel *m_uuid;
    QLabel *m_connection;
};

} // namespace innkeeper
