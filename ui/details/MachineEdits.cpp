// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/MachineEdits.h"

#include "core/services/GrowDisk.h"
#include "core/services/ImageGuards.h"
#include "core/services/SaveXml.h"

namespace innkeeper {

using hardware::Change;

namespace {

/// The page reads again what came of it.
template <class T>
Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : failure(result.error());
}

} // namespace

MachineEdits::MachineEdits(Hypervisor &hypervisor, OperationJournal &journal, QThreadPool &pool,
                           QObject *parent)
    : SaveQueue(pool, parent)
    , m_hypervisor(hypervisor)
    , m_journal(journal)
{
}

void MachineEdits::change(const QList<Change> &changes, When when, QObject *receiver, Heard heard)
{
    add(
        [id = m_id, changes, when, &hypervisor = m_hypervisor] {
            const auto safe = withImageGuards(hypervisor, id, changes);
            return safe ? withoutValue(ChangeMachine(hypervisor).run(id, *safe, when))
                        : failure(safe.error());
        },
        receiver, std::move(heard));
}

void MachineEdits::drop(const QList<Change> &changes, QObject *receiver, Heard heard)
{
    add([id = m_id, changes,
         &hypervisor = m_hypervisor] { return ChangeMachine(hypervisor).drop(id, changes); },
        receiver, std::move(heard));
}

void MachineEdits::rename(const QString &name, QObject *receiver, Heard heard)
{
    add([id = m_id, name,
         &hypervisor = m_hypervisor] { return hypervisor.machines().rename(id, name); },
        receiver, std::move(heard));
}

void MachineEdits::addDisk(const AddDisk::Wish &wish, When when, QObject *receiver, Heard heard)
{
    add(
        [id = m_id, wish, when, &hypervisor = m_hypervisor, &journal = m_journal] {
            return withoutValue(AddDisk(hypervisor, journal).run(id, wish, when));
        },
        receiver, std::move(heard));
}

void MachineEdits::growDisk(const QString &target, const QString &image, Bytes size,
                            QObject *receiver, Heard heard)
{
    add(
        [id = m_id, target, image, size, &hypervisor = m_hypervisor] {
            return innkeeper::growDisk(hypervisor, id, target, image, size);
        },
        receiver, std::move(heard));
}

void MachineEdits::moveToVirtio(MoveToVirtio &move, MoveToVirtio::Action action, QObject *receiver,
                                Heard heard)
{
    add([id = m_id, &move, action] { return withoutValue(move.run(id, action)); }, receiver,
        std::move(heard));
}

void MachineEdits::saveXml(const QString &before, const QString &after, QObject *receiver,
                           Heard heard)
{
    add(
        [id = m_id, before, after, &hypervisor = m_hypervisor] {
            return innkeeper::saveXml(id, before, after, hypervisor.machines());
        },
        receiver, std::move(heard));
}

} // namespace innkeeper
