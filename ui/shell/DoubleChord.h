// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/display/ReservedChord.h"

#include <QDeadlineTimer>
#include <QObject>

class QAction;
class QKeyEvent;

namespace innkeeper {

/// Notices when the reserved chord is pressed twice within a second, wherever the keyboard is: in a
/// machine's screen, where the first one frees it, or anywhere else in the program.
class DoubleChord : public QObject
{
    Q_OBJECT

public:
    /// `action` is triggered.
    explicit DoubleChord(QAction &action, QObject *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QKeyEvent &event);
    void release(const QKeyEvent &event);

    QAction &m_action;
    ReservedChord m_chord;
    QList<quint32> m_down;
    /// Until when a chord is the second one.
    QDeadlineTimer m_second;
};

} // namespace innkeeper
