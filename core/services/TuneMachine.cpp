// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/TuneMachine.h"

#include "core/base/UniqueFd.h"
#include "core/services/MachineDocument.h"

#include <QFile>

#include <fcntl.h>

namespace innkeeper {

namespace {

/// False also for an image that we may not read, and so know nothing of.
bool takesDirectIo(const QString &image)
{
    const UniqueFd file(
        ::open(QFile::encodeName(image).constData(), O_RDONLY | O_DIRECT | O_CLOEXEC | O_NONBLOCK));
    return file.get() >= 0;
}

} // namespace

Result<TuningFacts> tuningFacts(Host &host, const DomainDocument &machine)
{
    const auto facts = host.facts();
    if (!facts)
        return failure(facts.error());
    TuningFacts known;
    known.host = *facts;
    // A host without this machine's emulator knows nothing that could be tuned for it.
    if (const auto support = host.guestSupport(machine.machine().accelerator))
        known.support = *support;
    if (!known.host.isLocal)
        return known;
    for (const DomainDocument::Disk &disk : machine.disks()) {
        const bool isPath =
            disk.type == QLatin1String("file") || disk.type == QLatin1String("block");
        if (isPath && takesDirectIo(disk.source))
            known.directImages.insert(disk.source);
    }
    return known;
}

Result<QList<hardware::Change>> tuningChangesFor(Hypervisor &hypervisor, const MachineId &id,
                                                 Intent intent)
{
    const auto machine = readDocument(hypervisor.machines(), id, Machines::View::Persistent);
    if (!machine)
        return failure(machine.error());
    const auto facts = tuningFacts(hypervisor.host(), *machine);
    if (!facts)
        return failure(facts.error());
    return tuningChanges(*machine, intent, *facts);
}

} // namespace innkeeper
