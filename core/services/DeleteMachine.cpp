// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/DeleteMachine.h"

#include "core/services/DiskUsers.h"
#include "core/services/MachineDocument.h"
#include "core/services/VolumeRemoval.h"
#include "core/xml/DomainDocument.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace innkeeper {

namespace {

struct DeleteMachineWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::DeleteMachine)
};

QString whyOfXml(const DomainDocument::Disk &disk)
{
    if (disk.device == QLatin1String("cdrom") || disk.device == QLatin1String("floppy"))
        return DeleteMachineWords::tr("It is a medium in a drive, such as an installer image.");
    if (disk.type == QLatin1String("block") || disk.device == QLatin1String("lun"))
        return DeleteMachineWords::tr("It is a device of the host.");
    if (disk.type != QLatin1String("file") && disk.type != QLatin1String("volume"))
        return DeleteMachineWords::tr("It lies on the network.");
    if (disk.isShareable)
        return DeleteMachineWords::tr("It may be shared with other machines.");
    if (disk.isReadOnly)
        return DeleteMachineWords::tr("The machine only reads it.");
    return {};
}

QString whyOfUser(const DiskUsers::User &user)
{
    return user.isMachine
               ? DeleteMachineWords::tr("The machine “%1” uses it, too.").arg(user.name)
               : DeleteMachineWords::tr("The disk image “%1” is layered on it.").arg(user.name);
}

Result<DeletionPlan::Disk> planDisk(const DomainDocument::Disk &disk, const DiskUsers &users,
                                    Storage &storage)
{
    DeletionPlan::Disk planned;
    planned.path =
        disk.type == QLatin1String("volume") ? users.pathOfVolume(disk.source) : disk.source;
    if (planned.path.isEmpty())
        planned.path = disk.source;
    planned.keptBecause = whyOfXml(disk);

    const auto volume = storage.volumeAt(planned.path);
    if (volume) {
        planned.pool = volume->pool;
        planned.volume = volume->name;
        planned.allocation = volume->allocation;
    } else if (volume.error().kind == ErrorKind::Disconnected) {
        return failure(volume.error());
    } else if (users.isGone(planned.path)) {
        planned.isGone = true;
        planned.keptBecause = DeleteMachineWords::tr("It is gone already.");
    } else if (planned.keptBecause.isEmpty()) {
        planned.keptBecause = DeleteMachineWords::tr("It is in no storage pool.");
    }
    if (const auto user = users.userOf(planned.path); user && planned.keptBecause.isEmpty())
        planned.keptBecause = whyOfUser(*user);
    return planned;
}

/// Not deleted, for want of knowing everybody who stands on them; but named, to be no orphans.
QList<DeletionPlan::Disk> planLayers(const DeletionPlan::Disk &disk, const DiskUsers &users)
{
    QList<DeletionPlan::Disk> layers;
    for (const QString &path : users.layersBelow(disk.path)) {
        if (users.isGone(path))
            continue;
        DeletionPlan::Disk layer;
        layer.path = path;
        layer.keptBecause =
            DeleteMachineWords::tr("“%1” is layered on it, and other machines may need it, too.")
                .arg(QFileInfo(disk.path).fileName());
        layers << layer;
    }
    return layers;
}

/// Only what was shown may go, and only if nothing happened to it since.
bool mayGo(const DeletionPlan::Disk &shown, const DeletionPlan &now)
{
    return shown.keptBecause.isEmpty() &&
           std::any_of(now.disks.begin(), now.disks.end(), [&shown](const auto &disk) {
               return disk.keptBecause.isEmpty() && disk.pool == shown.pool &&
                      disk.volume == shown.volume;
           });
}

void addOnce(QList<DeletionPlan::Disk> &disks, const DeletionPlan::Disk &disk)
{
    const bool isKnown = std::any_of(
        disks.begin(), disks.end(), [&disk](const auto &other) { return other.path == disk.path; });
    if (!isKnown)
        disks << disk;
}

OperationJournal::Record toRecord(const DeletionPlan &plan, const QString &uri)
{
    OperationJournal::Record record;
    record.kind = OperationJournal::Record::Kind::Delete;
    record.uri = uri;
    record.machine = plan.id;
    record.machineName = plan.name;
    return record;
}

} // namespace

DeleteMachine::DeleteMachine(Hypervisor &hypervisor, OperationJournal &journal)
    : m_hypervisor(hypervisor)
    , m_journal(journal)
{
}

Result<DeletionPlan> DeleteMachine::plan(const MachineId &id)
{
    const auto machine = m_hypervisor.machines().find(id);
    if (!machine)
        return failure(machine.error());
    const auto document = readDocument(m_hypervisor.machines(), id, Machines::View::Persistent);
    if (!document)
        return failure(document.error());
    const auto users = DiskUsers::read(m_hypervisor, id);
    if (!users)
        return failure(users.error());

    DeletionPlan plan;
    plan.id = id;
    plan.name = machine->displayName();
    plan.isActive = isActive(machine->state);
    plan.hasSavedMemory = machine->state == MachineState::Saved;
    const auto snapshots = m_hypervisor.machines().snapshotCount(id);
    if (!snapshots)
        return failure(snapshots.error());
    plan.snapshots = *snapshots;
    QList<DeletionPlan::Disk> layers;
    for (const auto &disk : document->disks()) {
        if (disk.source.isEmpty())
            continue;
        const auto planned = planDisk(disk, *users, m_hypervisor.storage());
        if (!planned)
            return failure(planned.error());
        addOnce(plan.disks, *planned);
        layers << planLayers(*planned, *users);
    }
    for (const auto &layer : std::as_const(layers))
        addOnce(plan.disks, layer);
    return plan;
}

Result<void> DeleteMachine::run(const DeletionPlan &plan, bool keepDisks, Progress &progress)
{
    const auto host = m_hypervisor.host().facts();
    if (!host)
        return failure(host.error());
    const auto now = this->plan(plan.id);
    if (!now)
        return failure(now.error());
    if (now->isActive)
        return failure(
            ErrorKind::Busy,
            DeleteMachineWords::tr("“%1” was not deleted, because it is running.").arg(plan.name),
            DeleteMachineWords::tr("Shut it down first."));
    auto record = toRecord(plan, host->uri);
    for (const auto &disk : plan.disks) {
        if (!keepDisks && mayGo(disk, *now))
            record.volumes.append({disk.pool, disk.volume, disk.path});
    }
    if (progress.isCancelled())
        return failure(
            ErrorKind::Cancelled,
            DeleteMachineWords::tr("“%1” was not deleted. Nothing was changed.").arg(plan.name));

    const auto entry = m_journal.begin(record);
    if (!entry)
        return failure(entry.error());
    progress.setStep(DeleteMachineWords::tr("Removing the machine"));
    if (auto gone = m_hypervisor.machines().undefine(plan.id); !gone) {
        // Without an answer it may be gone: then its disks are asked about at the next start.
        if (gone.error().kind != ErrorKind::Disconnected)
            (*entry)->finish();
        return gone;
    }
    progress.setStep(DeleteMachineWords::tr("Deleting the disks"));
    return removeVolumes(m_hypervisor.storage(), record, **entry);
}

} // namespace innkeeper
