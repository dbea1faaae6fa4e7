// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/AddDisk.h"

#include "core/catalog/DiskImage.h"
#include "core/services/CreationStorage.h"
#include "core/services/DiskUsers.h"
#include "core/services/ImageGuards.h"
#include "core/services/VolumeCleanup.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct AddDiskWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::AddDisk)
};

const QString kSource = QStringLiteral("source");
const QString kFormat = QStringLiteral("format");
const QString kDevice = QStringLiteral("device");

/// Two machines that write one image destroy it.
Result<void> checkUnused(Hypervisor &hypervisor, const hardware::Values &values)
{
    if (isImageShareable(values))
        return {};
    const auto users = DiskUsers::read(hypervisor, {});
    if (!users)
        return failure(users.error());
    const auto user = users->userOf(values.value(kSource));
    if (!user)
        return {};
    return failure(ErrorKind::Busy,
                   AddDiskWords::tr("“%1” is used by “%2”. Nothing was added.")
                       .arg(values.value(kSource), user->name),
                   AddDiskWords::tr("Add a copy of it, or add it as read only."));
}

/// QEMU is always told the format: it would guess from bytes that a guest can write.
Result<void> recognizeFormat(const HostFacts &host, hardware::Values &values)
{
    if (values.contains(kFormat))
        return {};
    values.insert(kFormat, QStringLiteral("raw"));
    const bool isDisk = values.value(kDevice, QStringLiteral("disk")) == QLatin1String("disk");
    const bool isDevice = values.value(kSource).startsWith(QLatin1String("/dev/"));
    if (!isDisk || isDevice || !host.isLocal)
        return {};
    const auto facts = inspectDiskImage(values.value(kSource));
    if (!facts)
        return failure(facts.error());
    values.insert(kFormat, facts->format);
    return {};
}

} // namespace

struct AddDisk::Disk
{
    /// The disk, and what is changed with it.
    [[nodiscard]] QList<hardware::Change> changes() const
    {
        QList<hardware::Change> all{change};
        if (fellows)
            all += fellows(change.values.value(kSource));
        return all;
    }

    hardware::Change change;
    std::function<QList<hardware::Change>(const QString &)> fellows;
    std::optional<VolumeSpec> volume;
    OperationJournal::Record record;
};

AddDisk::AddDisk(Hypervisor &hypervisor, OperationJournal &journal)
    : m_hypervisor(hypervisor)
    , m_journal(journal)
{
}

Result<AddDisk::Disk> AddDisk::prepare(const MachineId &id, const Wish &wish)
{
    const auto host = m_hypervisor.host().facts();
    if (!host)
        return failure(host.error());
    const auto machine = m_hypervisor.machines().find(id);
    if (!machine)
        return failure(machine.error());
    Disk disk;
    disk.fellows = wish.fellows;
    disk.change = {
        hardware::Change::Kind::Add, QStringLiteral("disk"), {}, {}, {}, {}, wish.values, {}};
    disk.record.kind = OperationJournal::Record::Kind::AddDisk;
    disk.record.uri = host->uri;
    disk.record.machine = id;
    disk.record.machineName = machine->name;
    hardware::Values &values = disk.change.values;
    if (!wish.size) {
        if (values.value(kSource).isEmpty())
            return disk;
        if (auto known = recognizeFormat(*host, values); !known)
            return failure(known.error());
        if (auto unused = checkUnused(m_hypervisor, values); !unused)
            return failure(unused.error());
        return disk;
    }
    if (values.contains(kSource) || *wish.size == Bytes())
        return failure(ErrorKind::Invalid,
                       AddDiskWords::tr("A new disk needs a size, and no image that exists."));
    const auto pool = CreationStorage::open(m_hypervisor.storage(), wish.pool);
    if (!pool)
        return failure(pool.error());
    if (wish.preallocate) {
        if (auto space = pool->checkSpace(*wish.size); !space)
            return failure(space.error());
    }
    disk.volume = pool->emptyDisk(machine->name, *wish.size, wish.preallocate);
    values.insert(kSource, pool->pathOf(*disk.volume));
    values.insert(kFormat, disk.volume->format);
    if (!values.contains(QStringLiteral("discard")))
        values.insert(QStringLiteral("discard"), QStringLiteral("unmap"));
    return disk;
}

Result<ChangePlan> AddDisk::plan(const MachineId &id, const Wish &wish, ChangeMachine::When when)
{
    const auto disk = prepare(id, wish);
    if (!disk)
        return failure(disk.error());
    return ChangeMachine(m_hypervisor).plan(id, disk->changes(), when);
}

Result<ChangePlan> AddDisk::run(const MachineId &id, const Wish &wish, ChangeMachine::When when)
{
    auto disk = prepare(id, wish);
    if (!disk)
        return failure(disk.error());
    ChangeMachine change(m_hypervisor);
    if (!disk->volume)
        return change.run(id, disk->changes(), when);

    // What is impossible is refused before an image is made.
    if (auto plan = change.plan(id, disk->changes(), when); !plan)
        return plan;
    const VolumeSpec &spec = *disk->volume;
    disk->record.volumes = {
        {spec.pool, spec.name, {}, spec.format, spec.capacity, spec.preallocate, false}};
    const auto entry = m_journal.begin(disk->record);
    if (!entry)
        return failure(entry.error());
    const auto volume = m_hypervisor.storage().createVolume(spec);
    if (!volume) {
        if (volume.error().kind != ErrorKind::AlreadyExists)
            (void)deleteMadeVolumes(m_hypervisor, {}, disk->record.volumes);
        (*entry)->finish();
        return failure(volume.error());
    }
    disk->record.volumes.first().path = volume->path;
    disk->record.volumes.first().isMade = true;
    Result<ChangePlan> done = failure(ErrorKind::Internal, QString());
    if (auto noted = (*entry)->write(disk->record); !noted) {
        done = failure(noted.error());
    } else {
        disk->change.values.insert(kSource, volume->path);
        done = change.run(id, disk->changes(), when);
    }
    if (!done) {
        if (auto removed = deleteMadeVolumes(m_hypervisor, {}, disk->record.volumes); !removed)
            return done; // the record stays, and tells of it
    }
    (*entry)->finish();
    return done;
}

} // namespace innkeeper
