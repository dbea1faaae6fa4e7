// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/MachinePrompts.h"

#include "ui/machines/DeleteDialog.h"
#include "ui/machines/MachineActionSet.h"
#include "ui/shell/ScreenActions.h"
#include "ui/shell/Services.h"
#include "ui/style/Style.h"
#include "ui/widgets/NoticeArea.h"
#include "ui/widgets/PlainName.h"

#include <QPushButton>

namespace innkeeper {

MachinePrompts::MachinePrompts(MachineActionSet &actions, ScreenActions &screen,
                               NoticeArea &notices, const Services &services, QWidget &window)
    : QObject(&window)
    , m_actions(actions)
    , m_notices(notices)
    , m_services(services)
    , m_window(window)
{
    connect(&actions, &MachineActionSet::confirmationWanted, this, &MachinePrompts::confirm);
    connect(&actions, &MachineActionSet::deleteWanted, this, &MachinePrompts::deleteMachine);
    connect(&actions, &MachineActionSet::failed, this,
            [this](const QString &title, const Error &error) {
                m_notices.showError(QStringLiteral("action"), title, error);
            });
    connect(&screen, &ScreenActions::failed, this,
            [this](const QString &title, const Error &error) {
                m_notices.showError(QStringLiteral("picture"), title, error);
            });
    connect(&screen, &ScreenActions::pictureSaved, this, [this](const QString &path) {
        m_notices.add(QStringLiteral("picture"))
            ->showMessage(Notice::Kind::Good, tr("The picture was saved"), path);
    });
}

void MachinePrompts::confirm(MachineAction action, const Machine &machine)
{
    const QString topic = QStringLiteral("confirm");
    const QString name = plainName(machine.displayName());
    const bool off = action == MachineAction::ForceOff;
    Notice *notice = m_notices.add(topic);
    notice->showMessage(
        Notice::Kind::Warning,
        off ? tr("Turn %1 off at once?").arg(name) : tr("Discard the saved state of %1?").arg(name),
        off ? tr("It is like pulling the plug: unsaved work in the machine is lost, "
                 "and its disks may need a check.")
            : tr("What was open in the machine is lost. Its disks stay as they "
                 "are; the next start is a cold one."));
    QPushButton *yes = notice->addButton(off ? tr("&Force Off") : tr("&Discard"));
    style::markDangerous(yes);
    connect(yes, &QPushButton::clicked, this, [this, topic, action, machine] {
        m_notices.remove(topic);
        m_actions.run(action, machine);
    });
    connect(notice->addButton(tr("Cancel")), &QPushButton::clicked, this,
            [this, topic] { m_notices.remove(topic); });
    notice->focusOn(yes);
}

void MachinePrompts::deleteMachine(const Machine &machine)
{
    auto *dialog = new DeleteDialog(m_services.deletion, machine, m_services.pool, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
}

} // namespace innkeeper
