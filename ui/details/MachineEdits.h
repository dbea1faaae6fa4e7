// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/MoveToVirtio.h"
#include "ui/details/SaveQueue.h"

namespace innkeeper {

/// All that the details do to a machine, one after the other. Each belongs to the machine that was
/// set when it was asked for. `heard` as in SaveQueue.
class MachineEdits : public SaveQueue
{
    Q_OBJECT

public:
    using When = ChangeMachine::When;

    MachineEdits(Hypervisor &hypervisor, OperationJournal &journal, QThreadPool &pool,
                 QObject *parent = nullptr);

    void setMachine(const MachineId &id) { m_id = id; }
    [[nodiscard]] const MachineId &machine() const { return m_id; }

    void change(const QList<hardware::Change> &changes, When when, QObject *receiver, Heard heard);
    /// Takes back what waits for the next start.
    void drop(const QList<hardware::Change> &changes, QObject *receiver, Heard heard);
    void rename(const QString &name, QObject *receiver, Heard heard);
    void addDisk(const AddDisk::Wish &wish, When when, QObject *receiver, Heard heard);
    void growDisk(const QString &target, const QString &image, Bytes size, QObject *receiver,
                  Heard heard);
    void moveToVirtio(MoveToVirtio &move, MoveToVirtio::Action action, QObject *receiver,
                      Heard heard);
    void saveXml(const QString &before, const QString &after, QObject *receiver, Heard heard);

private:
    Hypervisor &m_hypervisor;
    OperationJournal &m_journal;
    MachineId m_id;
};

} // namespace innkeeper
