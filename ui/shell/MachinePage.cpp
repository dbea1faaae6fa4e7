// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MachinePage.h"

#include "ui/console/ConsoleView.h"
#include "ui/details/DetailsPage.h"
#include "ui/display/ScreenView.h"
#include "ui/machines/MachineActionSet.h"
#include "ui/shell/MachineHeader.h"
#include "ui/shell/ScreenActions.h"
#include "ui/shell/Services.h"
#include "ui/style/Icons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainName.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace innkeeper {

MachinePage::MachinePage(const Services &services, MachineActionSet &actions,
                         ScreenActions &screenActions, OsNames &names, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_actions(actions)
    , m_screenActions(screenActions)
    , m_header(new MachineHeader(actions, names, this))
    , m_stack(new QStackedWidget(this))
    , m_rest(new EmptyState(this))
{
    setObjectName(QStringLiteral("machinePage"));
    m_rest->addAction(actions.action(MachineAction::Start));
    m_stack->addWidget(m_rest);
    QTabBar *tabs = m_header->tabs();
    tabs->addTab(tr("Screen"));
    tabs->addTab(tr("Details"));
    tabs->addTab(tr("Console"));
    connect(tabs, &QTabBar::currentChanged, this, &MachinePage::showCurrent);
    m_header->addScreenAction(screenActions.fullScreen());
    fillMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void MachinePage::fillMenu()
{
    QMenu *menu = m_header->menu();
    m_actions.fill(*menu);
    menu->addSeparator();
    m_screenActions.fill(*menu);
}

void MachinePage::setMachine(const std::optional<Machine> &machine)
{
    m_machine = machine;
    if (!machine) {
        if (m_screen)
            m_screen->setMachine({});
        if (m_details)
            m_details->clear();
        if (m_console)
            m_console->clear();
        return;
    }
    m_header->setMachine(*machine);
    m_screenActions.setMachineName(machine->displayName());
    updateTabs();
    showCurrent();
}

void MachinePage::updateTabs()
{
    QTabBar *tabs = m_header->tabs();
    const bool hasConsole = !m_machine->serials.isEmpty();
    if (!hasConsole && tab() == Tab::Console)
        tabs->setCurrentIndex(int(Tab::Screen));
    tabs->setTabVisible(int(Tab::Console), hasConsole);
}

MachinePage::Tab MachinePage::tab() const
{
    return Tab(m_header->tabs()->currentIndex());
}

void MachinePage::showTab(Tab tab)
{
    if (m_header->tabs()->isTabVisible(int(tab)))
        m_header->tabs()->setCurrentIndex(int(tab));
}

void MachinePage::enterScreen(const MachineId &id)
{
    m_entering = id;
    showTab(Tab::Screen);
    showCurrent();
}

void MachinePage::enterScreen()
{
    if (m_machine)
        enterScreen(m_machine->id);
}

void MachinePage::setBare(bool bare)
{
    m_header->setVisible(!bare);
}

void MachinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCurrent();
}

void MachinePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // A screen that nobody sees need not be sent; minimizing comes by here too.
    if (m_screen)
        m_screen->setMachine({});
}

void MachinePage::showCurrent()
{
    if (!m_machine || !isVisible())
        return;
    switch (tab()) {
    case Tab::Screen:
        showScreen();
        break;
    case Tab::Details:
        showDetails();
        break;
    case Tab::Console:
        showConsole();
        break;
    }
    if (tab() != Tab::Screen) {
        m_entering.reset();
        if (m_screen)
            m_screen->setMachine({});
    }
    m_screenActions.setScreen(m_stack->currentWidget() == m_screen ? m_screen : nullptr);
}

void MachinePage::showScreen()
{
    if (!isActive(m_machine->state)) {
        if (m_screen)
            m_screen->setMachine(m_machine);
        const QString name = plainName(m_machine->displayName());
        if (m_machine->state == MachineState::Saved)
            m_rest->setContent(QStringLiteral("save"), tr("%1 is saved").arg(name),
                               tr("Start it, and it goes on where it was."));
        else if (m_machine->state == MachineState::Crashed)
            m_rest->setContent(QStringLiteral("problem"), tr("%1 has crashed").arg(name),
                               tr("Start it again. Its disks are as they were at that moment."));
        else
            m_rest->setContent(QStringLiteral("screen"), tr("%1 is off").arg(name),
                               tr("Its screen appears here when it runs."));
        m_rest->setPicture(style::machineIcon(m_machine->icon, m_machine->osId));
        m_stack->setCurrentWidget(m_rest);
        return;
    }
    if (!m_screen) {
        m_screen = new ScreenView(m_services.screens, m_services.hypervisor.guests(),
                                  m_services.pool, this);
        m_screen->setObjectName(QStringLiteral("screenView"));
        m_stack->addWidget(m_screen);
    }
    m_stack->setCurrentWidget(m_screen);
    m_screen->setMachine(m_machine);
    if (m_entering == m_machine->id) {
        m_entering.reset();
        m_screen->enter();
    }
}

void MachinePage::showDetails()
{
    if (!m_details) {
        m_details = new DetailsPage(m_services.hypervisor, m_services.systems, m_services.virtio,
                                    m_services.journal, m_services.schema, m_services.pool, this);
        m_stack->addWidget(m_details);
    }
    m_details->setMachine(*m_machine);
    m_stack->setCurrentWidget(m_details);
}

void MachinePage::showConsole()
{
    if (!m_console) {
        m_console = new ConsoleView(m_services.hypervisor.guests(), this);
        m_stack->addWidget(m_console);
    }
    m_console->setMachine(*m_machine);
    m_stack->setCurrentWidget(m_console);
}

} // namespace innkeeper
