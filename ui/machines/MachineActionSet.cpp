// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/MachineActionSet.h"

#include "core/base/Deliver.h"
#include "ui/style/Icons.h"
#include "ui/widgets/PlainName.h"

#include <QMenu>

namespace innkeeper {

static bool losesWork(MachineAction action)
{
    return action == MachineAction::ForceOff || action == MachineAction::DiscardSaved;
}

static QString failureTitle(MachineAction action, const QString &name)
{
    switch (action) {
    case MachineAction::Start:
        return MachineActionSet::tr("%1 was not started").arg(name);
    case MachineAction::ShutDown:
        return MachineActionSet::tr("%1 was not asked to shut down").arg(name);
    case MachineAction::Restart:
        return MachineActionSet::tr("%1 was not restarted").arg(name);
    case MachineAction::ForceOff:
        return MachineActionSet::tr("%1 was not turned off").arg(name);
    case MachineAction::Pause:
        return MachineActionSet::tr("%1 was not paused").arg(name);
    case MachineAction::Resume:
        return MachineActionSet::tr("%1 was not resumed").arg(name);
    case MachineAction::Save:
        return MachineActionSet::tr("%1 was not saved").arg(name);
    case MachineAction::DiscardSaved:
        return MachineActionSet::tr("The saved state of %1 was not discarded").arg(name);
    }
    return {};
}

MachineActionSet::MachineActionSet(MachineActions &actions, QObject *parent)
    : QObject(parent)
    , m_service(actions)
{
    add(MachineAction::Start, QStringLiteral("start"), QStringLiteral("start"), tr("&Start"),
        tr("Turn the machine on"), Qt::CTRL | Qt::Key_R);
    add(MachineAction::Resume, QStringLiteral("resume"), QStringLiteral("resume"), tr("&Resume"),
        tr("Let the machine go on"), Qt::CTRL | Qt::Key_P);
    add(MachineAction::Pause, QStringLiteral("pause"), QStringLiteral("pause"), tr("&Pause"),
        tr("Stop the machine's clock; it keeps its memory"), Qt::CTRL | Qt::Key_P);
    add(MachineAction::ShutDown, QStringLiteral("shutDown"), QStringLiteral("shut-down"),
        tr("Shut &Down"), tr("Ask the system in the machine to shut down"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    add(MachineAction::Restart, QStringLiteral("restart"), QStringLiteral("restart"),
        tr("R&estart"), tr("Ask the system in the machine to restart"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    add(MachineAction::Save, QStringLiteral("save"), QStringLiteral("save"), tr("Sa&ve"),
        tr("Keep the machine's memory on disk and turn it off; it goes on there later"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    add(MachineAction::DiscardSaved, QStringLiteral("discardSaved"), QStringLiteral("discard"),
        tr("Disc&ard Saved State"), tr("Throw the saved memory away; the next start is a cold one"),
        {});
    add(MachineAction::ForceOff, QStringLiteral("forceOff"), QStringLiteral("force-off"),
        tr("&Force Off"), tr("Turn the machine off at once, like pulling the plug"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    m_remove = new QAction(style::icon(QStringLiteral("delete")), tr("De&lete…"), this);
    m_remove->setObjectName(QStringLiteral("delete"));
    m_remove->setShortcut(Qt::CTRL | Qt::Key_Delete);
    m_remove->setToolTip(tr("Remove the machine from this host"));
    connect(m_remove, &QAction::triggered, this, [this] {
        if (m_machine)
            Q_EMIT deleteWanted(*m_machine);
    });
    connect(&m_service, &MachineActions::busyChanged, this, [this](const MachineId &id) {
        if (m_machine && m_machine->id == id)
            update();
    });
    update();
}

QAction *MachineActionSet::add(MachineAction which, const QString &name, const QString &icon,
                               const QString &text, const QString &tip,
                               const QKeySequence &shortcut)
{
    auto *action = new QAction(style::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    //: What a button does, and its keyboard shortcut
    action->setToolTip(shortcut.isEmpty()
                           ? tip
                           : tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, which] {
        if (!m_machine)
            return;
        if (losesWork(which))
            Q_EMIT confirmationWanted(which, *m_machine);
        else
            run(which, *m_machine);
    });
    m_actions.insert(which, action);
    return action;
}

void MachineActionSet::setMachine(const std::optional<Machine> &machine)
{
    m_machine = machine;
    update();
}

bool MachineActionSet::isBusy() const
{
    return m_machine && m_service.isBusy(m_machine->id);
}

void MachineActionSet::update()
{
    const bool busy = isBusy();
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const bool possible = m_machine && MachineActions::isPossible(it.key(), m_machine->state);
        // A guest that does not listen can be forced off while it is being asked.
        it.value()->setEnabled(possible && (!busy || it.key() == MachineAction::ForceOff));
    }
    m_remove->setEnabled(m_machine && !isActive(m_machine->state) && !busy);
    Q_EMIT updated();
}

void MachineActionSet::fill(QMenu &menu) const
{
    for (QAction *action : menuOrder()) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

QList<QAction *> MachineActionSet::menuOrder() const
{
    return {action(MachineAction::Start),
            action(MachineAction::Resume),
            action(MachineAction::Pause),
            action(MachineAction::ShutDown),
            action(MachineAction::Restart),
            action(MachineAction::Save),
            nullptr,
            action(MachineAction::DiscardSaved),
            action(MachineAction::ForceOff),
            m_remove};
}

void MachineActionSet::run(MachineAction action, const Machine &machine)
{
    deliver(m_service.run(machine.id, action), this,
            [this, action, name = machine.displayName()](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(failureTitle(action, plainName(name)), done.error());
            });
}

} // namespace innkeeper
