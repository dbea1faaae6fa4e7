// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/VolumeCleanup.h"

#include "core/services/DiskUsers.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace innkeeper {

namespace {

// libvirt goes on allocating for a client that died, and refuses to delete meanwhile.
constexpr std::chrono::seconds kAllocationPatience{10};
constexpr std::chrono::milliseconds kLookAgain{100};
/// Headers and first tables; what nobody ever wrote to occupies no more.
constexpr Bytes kUntouched = Bytes::mib(4);

/// A volume whose making was not confirmed is ours when it is as we asked for and still empty.
bool isOurs(const OperationJournal::Volume &made, const StorageVolume &found)
{
    if (made.isMade)
        return true;
    const bool isEmpty = made.preallocate || found.allocation <= kUntouched;
    return found.format == made.format && found.capacity == made.capacity && isEmpty;
}

Result<std::optional<StorageVolume>> look(Storage &storage, const OperationJournal::Volume &volume)
{
    const auto volumes = storage.volumes(volume.pool);
    if (!volumes && volumes.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (!volumes)
        return failure(volumes.error());
    const auto found =
        std::find_if(volumes->begin(), volumes->end(),
                     [&volume](const StorageVolume &other) { return other.name == volume.name; });
    return found == volumes->end() ? std::nullopt : std::optional(*found);
}

Result<void> deleteOne(Storage &storage, const DiskUsers &users,
                       const OperationJournal::Volume &volume)
{
    const auto found = look(storage, volume);
    if (!found)
        return failure(found.error());
    if (!*found || users.userOf((*found)->path) || !isOurs(volume, **found))
        return {};
    const QDeadlineTimer patience(kAllocationPatience);
    for (;;) {
        auto deleted = storage.deleteVolume(volume.pool, volume.name);
        if (deleted || deleted.error().kind == ErrorKind::NotFound)
            return {};
        if (deleted.error().kind != ErrorKind::Busy || patience.hasExpired())
            return deleted;
        QThread::msleep(kLookAgain.count());
    }
}

} // namespace

Result<void> deleteMadeVolumes(Hypervisor &hypervisor, const MachineId &owner,
                               const QList<OperationJournal::Volume> &volumes)
{
    if (volumes.isEmpty())
        return {};
    const auto users = DiskUsers::read(hypervisor, owner);
    if (!users)
        return failure(users.error());
    Result<void> outcome;
    for (const auto &volume : volumes) {
        auto deleted = deleteOne(hypervisor.storage(), *users, volume);
        if (!deleted && outcome)
            outcome = std::move(deleted);
    }
    return outcome;
}

} // namespace innkeeper
