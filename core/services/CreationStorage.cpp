// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/CreationStorage.h"

#include "core/services/VolumeNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

namespace {

struct CreationStorageWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::CreationStorage)
};

bool isFilePool(const QString &type)
{
    return type == QLatin1String("dir") || type == QLatin1String("fs") ||
           type == QLatin1String("netfs");
}

bool isDevicePool(const QString &type)
{
    return type == QLatin1String("logical") || type == QLatin1String("zfs");
}

Result<StoragePool> findPool(Storage &storage, const QString &name)
{
    const auto pools = storage.pools();
    if (!pools)
        return failure(pools.error());
    const auto found = std::find_if(pools->begin(), pools->end(),
                                    [&name](const StoragePool &pool) { return pool.name == name; });
    if (found == pools->end())
        return failure(ErrorKind::NotFound,
                       CreationStorageWords::tr("The host has no storage pool “%1”.").arg(name));
    if (!found->isActive)
        return failure(ErrorKind::Invalid,
                       CreationStorageWords::tr("The storage pool “%1” is not started.").arg(name),
                       CreationStorageWords::tr("Start the pool, or choose another one."));
    if (!isFilePool(found->type) && !isDevicePool(found->type))
        return failure(
            ErrorKind::Unsupported,
            CreationStorageWords::tr("Innkeeper makes no disks in storage pools of the type “%1”.")
                .arg(found->type),
            CreationStorageWords::tr("Choose a pool that is a folder."));
    return *found;
}

} // namespace

Result<CreationStorage> CreationStorage::open(Storage &storage, const QString &name)
{
    auto pool = name.isEmpty() ? storage.ensureDefaultPool() : findPool(storage, name);
    if (!pool)
        return failure(pool.error());
    const auto volumes = storage.volumes(pool->name);
    if (!volumes)
        return failure(volumes.error());
    CreationStorage chosen(*std::move(pool));
    for (const StorageVolume &volume : *volumes)
        chosen.m_taken << volume.name;
    return chosen;
}

bool CreationStorage::holdsFiles() const
{
    return !isDevicePool(m_pool.type);
}

VolumeSpec CreationStorage::emptyDisk(const QString &machineName, Bytes size,
                                      bool preallocate) const
{
    const bool isQcow2 = holdsFiles();
    const QString suffix = isQcow2 ? QStringLiteral(".qcow2") : QString();
    return {m_pool.name, volumeName(machineName, suffix, m_taken),
            isQcow2 ? QStringLiteral("qcow2") : QStringLiteral("raw"), size, preallocate};
}

// Raw whatever the image is: libvirt would write a header of its own, and what the copy does not
// overwrite of it would stay behind.
VolumeSpec CreationStorage::copyOf(const QString &machineName, const QString &format,
                                   Bytes size) const
{
    QString suffix;
    if (holdsFiles())
        suffix = format == QLatin1String("raw") ? QStringLiteral(".img") : u'.' + format;
    return {m_pool.name, volumeName(machineName, suffix, m_taken), QStringLiteral("raw"), size,
            false};
}

QString CreationStorage::pathOf(const VolumeSpec &spec) const
{
    return m_pool.path + u'/' + spec.name;
}

Result<void> CreationStorage::checkSpace(Bytes needed) const
{
    if (needed <= m_pool.available)
        return {};
    return failure(
        ErrorKind::NoSpace,
        CreationStorageWords::tr("The disk needs %1, but the storage pool “%2” has only %3 left.")
            .arg(needed.toText(), m_pool.name, m_pool.available.toText()),
        CreationStorageWords::tr(
            "Make room in “%1”, make the disk smaller, or choose another pool.")
            .arg(m_pool.path));
}

} // namespace innkeeper
