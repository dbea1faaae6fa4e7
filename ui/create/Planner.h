// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/OsDatabase.h"
#include "core/services/CreateMachine.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace innkeeper {

/// A plan with what else the form wants to know about it.
struct PlannedMachine
{
    CreationPlan plan;
    /// Unset: the operating system is not known.
    std::optional<OperatingSystem> system;
};

/// Plans while somebody types: a little after the last change, one at a time, only the newest wish
/// is answered.
class Planner : public QObject
{
    Q_OBJECT

public:
    Planner(CreateMachine &creation, OsDatabase &systems, Hypervisor &hypervisor, QThreadPool &pool,
            QObject *parent = nullptr);

    /// A wish without a name gets a fitting one that is free. `soon` waits for more changes.
    void want(const CreateRequest &request, bool soon = true);
    /// Forgets the wish; an answer under way is thrown away.
    void stop();
    /// A wish is not answered yet.
    [[nodiscard]] bool isBusy() const { return m_wishIsOpen; }

Q_SIGNALS:
    void planned(const innkeeper::PlannedMachine &planned);
    void failed(const innkeeper::Error &error);

private:
    void begin();

    CreateMachine &m_creation;
    OsDatabase &m_systems;
    Hypervisor &m_hypervisor;
    QThreadPool &m_pool;
    QTimer m_pause;
    CreateRequest m_wish;
    int m_generation = 0;
    bool m_isRunning = false;
    bool m_wishIsOpen = false;
};

} // namespace innkeeper
