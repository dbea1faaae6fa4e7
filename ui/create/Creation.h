// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/CreateMachine.h"

#include <QObject>
#include <QThreadPool>

namespace innkeeper {

/// One creation under way.
class Creation : public QObject
{
    Q_OBJECT

public:
    Creation(CreateMachine &service, Machines &machines, QThreadPool &pool,
             QObject *parent = nullptr);
    /// What runs is cancelled: nobody waits for it any more.
    ~Creation() override;

    /// Not while one runs.
    ProgressPtr begin(const CreationPlan &plan);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    [[nodiscard]] bool isCancelled() const { return m_progress && m_progress->isCancelled(); }

Q_SIGNALS:
    void created(const innkeeper::MachineId &id);
    /// The machine is there, but it did not start.
    void createdOnly(const innkeeper::MachineId &id, const innkeeper::Error &why);
    void failed(const innkeeper::Error &error);

private:
    CreateMachine &m_service;
    Machines &m_machines;
    QThreadPool &m_pool;
    ProgressPtr m_progress;
};

} // namespace innkeeper
