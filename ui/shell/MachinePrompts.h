// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"

#include <QObject>

class QWidget;

namespace innkeeper {

class MachineActionSet;
class NoticeArea;
class ScreenActions;
struct Services;
enum class MachineAction;

/// What is asked and told around a machine's actions: before work is lost, before a machine is
/// deleted, and when something did not happen.
class MachinePrompts : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of dialogs.
    MachinePrompts(MachineActionSet &actions, ScreenActions &screen, NoticeArea &notices,
                   const Services &services, QWidget &window);

private:
    void confirm(MachineAction action, const Machine &machine);
    void deleteMachine(const Machine &machine);

    MachineActionSet &m_actions;
    NoticeArea &m_notices;
    const Services &m_services;
    QWidget &m_window;
};

} // namespace innkeeper
