// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace innkeeper {

class ConsoleView;
class DetailsPage;
class EmptyState;
class MachineActionSet;
class MachineHeader;
class OsNames;
class ScreenActions;
class ScreenView;
struct Services;

/// One machine: its screen as the hero, its details, its console. Each part is made when it is
/// first looked at.
class MachinePage : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Screen, Details, Console };

    MachinePage(const Services &services, MachineActionSet &actions, ScreenActions &screenActions,
                OsNames &names, QWidget *parent = nullptr);

    void setMachine(const std::optional<Machine> &machine);
    void showTab(Tab tab);
    /// Its screen, and the keyboard goes to it: now, or once this machine is shown and runs.
    void enterScreen(const MachineId &id);
    void enterScreen();
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] ScreenView *screen() const { return m_screen; }
    /// Full screen: the picture alone.
    void setBare(bool bare);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fillMenu();
    void showCurrent();
    void showScreen();
    void showDetails();
    void showConsole();
    void updateTabs();

    const Services &m_services;
    MachineActionSet &m_actions;
    ScreenActions &m_screenActions;
    std::optional<Machine> m_machine;
    std::optional<MachineId> m_entering;
    MachineHeader *m_header;
    QStackedWidget *m_stack;
    EmptyState *m_rest;
    ScreenView *m_screen = nullptr;
    DetailsPage *m_details = nullptr;
    ConsoleView *m_console = nullptr;
};

} // namespace innkeeper
