// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Field.h"

#include <QTimer>
#include <QWidget>

namespace innkeeper {

/// The control for one hardware field. It shows a value and tells what a person made of it; what
/// that means, and whether it may be, others decide. Belongs to its control.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] QWidget *control() const { return m_control; }
    /// As the table writes it; empty: not stated. Tells nobody.
    void show(const QString &value);
    /// Words for parseValue(), or the value itself.
    [[nodiscard]] virtual QString typed() const = 0;
    /// A person changed it since show().
    [[nodiscard]] bool isEdited() const { return typed() != m_shown; }
    /// What stands there now counts as shown.
    void accept() { m_shown = typed(); }
    /// A change that waits for more typing is settled now.
    void flush();

Q_SIGNALS:
    /// At every change by a person.
    void edited();
    /// The person paused, or left the control.
    void settled();
    /// The person wants back what was there (Esc).
    void takenBack();

protected:
    explicit FieldEditor(QWidget *control);
    virtual void put(const QString &value) = 0;
    /// The part of the control that has the focus.
    void watch(QWidget *part);
    /// Settles by itself after a pause: for what is complete at every moment.
    void editedWithPause();
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *m_control;
    QTimer m_pause;
    QString m_shown;
};

} // namespace innkeeper
