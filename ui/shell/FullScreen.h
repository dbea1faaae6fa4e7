// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace innkeeper {

class FullScreenBar;
class MachineActionSet;
class MachinePage;
class ScreenActions;

/// The machine's screen and nothing else, and the way back.
class FullScreen : public QObject
{
    Q_OBJECT

public:
    FullScreen(QWidget &window, QWidget &sidebar, MachinePage &page, MachineActionSet &machine,
               ScreenActions &screen, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void set(bool on);
    /// Into the bar that slides in.
    void addAction(QAction *action);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(bool isOn);

private:
    void followWindow();

    QWidget &m_window;
    QWidget &m_sidebar;
    MachinePage &m_page;
    MachineActionSet &m_machine;
    QAction *m_action;
    FullScreenBar *m_bar;
    bool m_isOn = false;
    bool m_wasMaximized = false;
};

} // namespace innkeeper
