// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/UnfinishedOperations.h"

#include "core/services/DiskUsers.h"
#include "core/services/VolumeCleanup.h"
#include "core/services/VolumeRemoval.h"

#include <QCoreApplication>
#include <QThread>

namespace innkeeper {

namespace {

struct UnfinishedOperationsWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::UnfinishedOperations)
};

using RecordKind = OperationJournal::Record::Kind;

} // namespace

UnfinishedOperations::UnfinishedOperations(Hypervisor &hypervisor, OperationJournal &journal,
                                           std::chrono::milliseconds settleTime)
    : m_hypervisor(hypervisor)
    , m_journal(journal)
    , m_settleTime(settleTime)
{
}

QList<UnfinishedOperations::Item> UnfinishedOperations::find(const QString &uri)
{
    QList<Item> items;
    for (const auto &[record, entry] : m_journal.leftBehind(uri)) {
        if (const auto rest = m_settleTime - entry->age(); rest.count() > 0)
            QThread::msleep(ulong(rest.count()));
        if (isDone(record)) {
            entry->finish();
            continue;
        }
        items.append({record, record.kind == RecordKind::Delete || record.volumesComplete, entry});
    }
    return items;
}

/// Defining is the last step of both.
bool UnfinishedOperations::isDone(const OperationJournal::Record &record)
{
    if (record.kind == RecordKind::Create)
        return m_hypervisor.machines().find(record.machine).has_value();
    if (record.kind != RecordKind::AddDisk || record.volumes.isEmpty())
        return false;
    const auto users = DiskUsers::read(m_hypervisor, {});
    const QString path = record.volumes.first().path;
    return users && !path.isEmpty() && users->userOf(path).has_value();
}

Result<void> UnfinishedOperations::finish(const Item &item)
{
    return item.record.kind == RecordKind::Delete ? finishDeletion(item) : finishCreation(item);
}

Result<void> UnfinishedOperations::discard(const Item &item)
{
    if (item.record.kind == RecordKind::Create) {
        if (auto gone = removeDefinition(item.record.machine); !gone)
            return gone;
        if (auto gone = deleteMadeVolumes(m_hypervisor, item.record.machine, item.record.volumes);
            !gone)
            return gone;
    }
    if (item.record.kind == RecordKind::AddDisk) {
        if (auto gone = deleteMadeVolumes(m_hypervisor, {}, item.record.volumes); !gone)
            return gone;
    }
    item.entry->finish();
    return {};
}

Result<void> UnfinishedOperations::finishCreation(const Item &item)
{
    if (!item.canFinish)
        return failure(ErrorKind::Invalid,
                       UnfinishedOperationsWords::tr(
                           "The creation of “%1” cannot be finished: its disks are not "
                           "complete.")
                           .arg(item.record.machineName),
                       UnfinishedOperationsWords::tr("Discard it, and create the machine anew."));
    for (const auto &volume : item.record.volumes) {
        const auto found = m_hypervisor.storage().volumeAt(volume.path);
        if (!found && found.error().kind == ErrorKind::NotFound)
            return failure(
                ErrorKind::NotFound,
                UnfinishedOperationsWords::tr(
                    "The creation of “%1” cannot be finished: its disk “%2” is "
                    "gone.")
                    .arg(item.record.machineName, volume.path),
                UnfinishedOperationsWords::tr("Discard it, and create the machine anew."));
        if (!found)
            return failure(found.error());
    }
    if (const auto defined = m_hypervisor.machines().define(item.record.xml); !defined)
        return failure(defined.error());
    item.entry->finish();
    return {};
}

Result<void> UnfinishedOperations::finishDeletion(const Item &item)
{
    if (auto gone = removeDefinition(item.record.machine); !gone)
        return gone;
    // Days may have passed: somebody may use these disks now.
    const auto users = DiskUsers::read(m_hypervisor, item.record.machine);
    if (!users)
        return failure(users.error());
    auto record = item.record;
    record.volumes.removeIf(
        [&users](const auto &volume) { return users->userOf(volume.path).has_value(); });
    return removeVolumes(m_hypervisor.storage(), record, *item.entry);
}

Result<void> UnfinishedOperations::removeDefinition(const MachineId &id)
{
    auto gone = m_hypervisor.machines().undefine(id);
    if (!gone && gone.error().kind == ErrorKind::NotFound)
        return {};
    return gone;
}

} // namespace innkeeper
