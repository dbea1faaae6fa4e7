// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FullScreen.h"

#include "ui/machines/MachineActionSet.h"
#include "ui/shell/FullScreenBar.h"
#include "ui/shell/MachinePage.h"
#include "ui/shell/ScreenActions.h"
#include "ui/widgets/PlainName.h"

#include <QEvent>
#include <QWidget>

namespace innkeeper {

FullScreen::FullScreen(QWidget &window, QWidget &sidebar, MachinePage &page,
                       MachineActionSet &machine, ScreenActions &screen, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sidebar(sidebar)
    , m_page(page)
    , m_machine(machine)
    , m_action(screen.fullScreen())
    , m_bar(new FullScreenBar(&window))
{
    m_bar->addAction(machine.action(MachineAction::ShutDown));
    m_bar->addAction(machine.action(MachineAction::Pause));
    m_bar->addAction(m_action);
    connect(m_action, &QAction::toggled, this, &FullScreen::set);
    // The machine stopped: there is nothing left to be full of.
    connect(&machine, &MachineActionSet::updated, this, [this] {
        if (m_isOn && !(m_machine.machine() && isActive(m_machine.machine()->state)))
            set(false);
    });
    window.installEventFilter(this);
}

void FullScreen::addAction(QAction *action)
{
    m_bar->addAction(action);
}

void FullScreen::set(bool on)
{
    if (m_isOn == on)
        return;
    m_isOn = on;
    m_action->setChecked(on);
    if (on)
        m_page.enterScreen(); // before what has the focus now is hidden
    m_sidebar.setVisible(!on);
    m_page.setBare(on);
    if (on) {
        m_wasMaximized = m_window.isMaximized();
        m_window.showFullScreen();
        if (m_machine.machine())
            m_bar->setTitle(plainLine(m_machine.machine()->displayName()));
        m_bar->greet();
    } else {
        m_bar->hide();
        if (m_wasMaximized)
            m_window.showMaximized();
        else
            m_window.showNormal();
    }
    Q_EMIT changed(on);
}

void FullScreen::followWindow()
{
    if (m_isOn && !m_window.isFullScreen() && !m_window.isMinimized())
        set(false);
}

bool FullScreen::eventFilter(QObject *watched, QEvent *event)
{
    // The window manager can end it as well. Later, because it may still be answering an older
    // wish.
    if (event->type() == QEvent::WindowStateChange && m_isOn)
        QMetaObject::invokeMethod(this, &FullScreen::followWindow, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace innkeeper
