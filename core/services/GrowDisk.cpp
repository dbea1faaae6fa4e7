// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/GrowDisk.h"

#include "core/hardware/Part.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct GrowDiskWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::GrowDisk)
};

Result<QString> imageOf(Hypervisor &hypervisor, const MachineId &id, const QString &target,
                        Machines::View view)
{
    const auto xml = hypervisor.machines().xml(id, view);
    if (!xml)
        return failure(xml.error());
    const auto document = DomainDocument::parse(*xml);
    if (!document)
        return failure(document.error());
    const auto disk =
        hardware::findPart(*document, *hardware::partKind(QStringLiteral("disk")), target);
    if (!disk)
        return failure(ErrorKind::NotFound,
                       GrowDiskWords::tr("The machine has no disk “%1”.").arg(target));
    return disk->value(QStringLiteral("source"));
}

} // namespace

Result<void> growDisk(Hypervisor &hypervisor, const MachineId &id, const QString &target,
                      Bytes size)
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
    const auto image = imageOf(hypervisor, id, target,
                               isRunning ? Machines::View::Live : Machines::View::Persistent);
    if (!image)
        return failure(image.error());
    const auto volume = hypervisor.storage().volumeAt(*image);
    if (!volume)
        return failure(volume.error());
    if (size <= volume->capacity)
        return failure(ErrorKind::Invalid,
                       GrowDiskWords::tr("It has %1 already, and cannot become smaller. Nothing "
                                         "was changed.")
                           .arg(volume->capacity.toText()));
    return isRunning ? hypervisor.liveHardware().resizeDisk(id, target, size)
                     : hypervisor.storage().resizeVolume(volume->pool, volume->name, size);
}

} // namespace innkeeper
