// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbRule.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace innkeeper {

/// One rule: its number, which devices it is about, what is done with them. Alt and an arrow moves
/// it.
class RuleRow : public QWidget
{
    Q_OBJECT

public:
    /// `at` counts from 0; `machine` is a name, empty where there is none.
    RuleRow(const UsbRule &rule, int at, int count, const QString &machine,
            QWidget *parent = nullptr);

Q_SIGNALS:
    void moveWanted(int step);
    void editWanted();
    void removeWanted();
    void neighbourWanted(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &icon, const QString &words);
    void colour();

    int m_at;
    bool m_isLost;
    QLabel *m_number;
    QLabel *m_subject;
    QLabel *m_verdict;
    QLabel *m_priority;
};

} // namespace innkeeper
