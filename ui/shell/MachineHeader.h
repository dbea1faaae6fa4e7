// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTabBar;
class QToolButton;

namespace innkeeper {

class IconLabel;
class MachineActionSet;
class OsNames;

/// One line over the machine: who it is, how it is, where to look, what to do.
class MachineHeader : public QWidget
{
    Q_OBJECT

public:
    MachineHeader(MachineActionSet &actions, OsNames &names, QWidget *parent = nullptr);

    void setMachine(const Machine &machine);
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    /// Shown beside the machine's own actions.
    void addScreenAction(QAction *action);
    [[nodiscard]] QMenu *menu() const { return m_menu; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(QAction *action);
    void update();
    void updateWords();

    MachineActionSet &m_actions;
    OsNames &m_names;
    Machine m_machine;
    IconLabel *m_icon;
    QLabel *m_name;
    QLabel *m_state;
    QTabBar *m_tabs;
    QPushButton *m_primary;
    QToolButton *m_more;
    QMenu *m_menu;
    QList<QToolButton *> m_lifeButtons;
};

} // namespace innkeeper
