// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/GrowDisk.h"

#include "core/hardware/Part.h"
#include "core/services/MachineDocument.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct GrowDiskWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::GrowDisk)
};

/// As much as QEMU's table of a qcow2 image counts (32 MiB of it) with clusters of 64 KiB, which
/// are usual; no image in another format that a person means is larger.
constexpr Bytes kMost(quint64(1) << 51);

Result<QString> imageOf(Hypervisor &hypervisor, const MachineId &id, const QString &target,
                        Machines::View view)
{
    const auto document = readDocument(hypervisor.machines(), id, view);
    if (!document)
        return failure(document.error());
    const auto disk =
        hardware::findPart(*document, *hardware::partKind(QStringLiteral("disk")), target);
    // Here a number is no name.
    if (!disk || disk->value(QStringLiteral("target")) != target)
        return failure(ErrorKind::NotFound,
                       GrowDiskWords::tr("The machine has no disk “%1”.").arg(target));
    if (disk->value(QStringLiteral("device")) != QLatin1String("disk") ||
        disk->value(QStringLiteral("source")).isEmpty())
        return failure(
            ErrorKind::Invalid,
            GrowDiskWords::tr("“%1” is no disk with an image of its own. Nothing was changed.")
                .arg(target));
    return disk->value(QStringLiteral("source"));
}

/// What waits for the next start may be another image: growing cannot be undone.
Result<void> checkImage(Hypervisor &hypervisor, const MachineId &id, const QString &target,
                        const QString &image, bool isRunning)
{
    QList<Machines::View> views{Machines::View::Persistent};
    if (isRunning)
        views << Machines::View::Live;
    for (const Machines::View view : views) {
        const auto found = imageOf(hypervisor, id, target, view);
        if (!found)
            return failure(found.error());
        if (*found != image)
            return failure(
                ErrorKind::Busy,
                GrowDiskWords::tr("The disk “%1” has another image now, or gets one when the "
                                  "machine starts again. Nothing was changed.")
                    .arg(target),
                GrowDiskWords::tr("Shut the machine down, and try again."));
    }
    return {};
}

} // namespace

Result<QString> imageOfDisk(Hypervisor &hypervisor, const MachineId &id, const QString &target)
{
    return imageOf(hypervisor, id, target, Machines::View::Persistent);
}

Result<DiskGrowth> planGrowth(Hypervisor &hypervisor, const MachineId &id, const QString &target,
                              const QString &image, Bytes size)
{
    const auto machine = hypervisor.machines().find(id);
    if (!machine)
        return failure(machine.error());
    if (machine->state == MachineState::Saved)
        return failure(ErrorKind::Busy,
                       GrowDiskWords::tr("The machine's saved state remembers the disk as it is. "
                                         "Nothing was changed."),
                       GrowDiskWords::tr("Start it, and try again."));
    const bool isRunning = isActive(machine->state);
    if (auto same = checkImage(hypervisor, id, target, image, isRunning); !same)
        return failure(same.error());
    const auto volume = hypervisor.storage().volumeAt(image);
    if (!volume)
        return failure(volume.error());
    if (size <= volume->capacity)
        return failure(ErrorKind::Invalid,
                       GrowDiskWords::tr("It has %1 already, and cannot become smaller. Nothing "
                                         "was changed.")
                           .arg(volume->capacity.toText()));
    if (size > kMost)
        return failure(ErrorKind::Invalid,
                       GrowDiskWords::tr("%1 is more than a disk can have: at most %2. Nothing was "
                                         "changed.")
                           .arg(size.toText(), kMost.toText()));
    return DiskGrowth{*volume, size, isRunning};
}

Result<void> growDisk(Hypervisor &hypervisor, const MachineId &id, const QString &target,
                      const QString &image, Bytes size)
{
    const auto growth = planGrowth(hypervisor, id, target, image, size);
    if (!growth)
        return failure(growth.error());
    const StorageVolume &volume = growth->volume;
    return growth->isLive ? hypervisor.liveHardware().resizeDisk(id, target, size)
                          : hypervisor.storage().resizeVolume(volume.pool, volume.name, size);
}

} // namespace innkeeper
