// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"
#include "core/services/MachineActions.h"

#include <QAction>
#include <QMap>

#include <optional>

class QMenu;

namespace innkeeper {

/// The QActions on one machine's life: named, with icons and shortcuts, enabled only while they
/// make sense. Buttons and menus show them; what cannot be taken back is asked first.
class MachineActionSet : public QObject
{
    Q_OBJECT

public:
    explicit MachineActionSet(MachineActions &actions, QObject *parent = nullptr);

    void setMachine(const std::optional<Machine> &machine);
    [[nodiscard]] const std::optional<Machine> &machine() const { return m_machine; }

    [[nodiscard]] QAction *action(MachineAction action) const { return m_actions.value(action); }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    /// All, in the order of a menu; null: a separator.
    [[nodiscard]] QList<QAction *> menuOrder() const;
    void fill(QMenu &menu) const;
    /// Without asking anybody.
    void run(MachineAction action, const Machine &machine);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// Work would be lost: run() it when the person agrees.
    void confirmationWanted(innkeeper::MachineAction action, const innkeeper::Machine &machine);
    void deleteWanted(const innkeeper::Machine &machine);
    /// `title` says what did not happen.
    void failed(const QString &title, const innkeeper::Error &error);
    void updated();

private:
    QAction *add(MachineAction action, const QString &name, const QString &icon,
                 const QString &text, const QString &tip, const QKeySequence &shortcut);
    void update();

    MachineActions &m_service;
    std::optional<Machine> m_machine;
    QMap<MachineAction, QAction *> m_actions;
    QAction *m_remove;
};

} // namespace innkeeper
