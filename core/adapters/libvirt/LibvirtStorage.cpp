// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtStorage.h"

#include "core/adapters/libvirt/DefaultPool.h"
#include "core/adapters/libvirt/LibvirtError.h"
#include "core/adapters/libvirt/StorageReading.h"
#include "core/adapters/libvirt/VolumeUpload.h"
#include "core/xml/StorageXml.h"

#include <QCoreApplication>

namespace innkeeper::libvirt {

namespace {

struct LibvirtStorageWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::Storage)
};

Error notFound(const QString &path)
{
    return {ErrorKind::NotFound,
            LibvirtStorageWords::tr("No storage pool holds \"%1\".").arg(path),
            {},
            {}};
}

std::optional<StorageVolume> volumeByPath(const Connection &connection, const QString &path)
{
    const VolumeHandle volume(
        virStorageVolLookupByPath(connection.get(), path.toUtf8().constData()));
    if (!volume)
        return {};
    const PoolHandle pool(virStoragePoolLookupByVolume(volume.get()));
    return pool ? readVolume(volume.get(), QString::fromUtf8(virStoragePoolGetName(pool.get())))
                : std::nullopt;
}

/// Refreshes once when libvirt does not know it: the file may have come without libvirt.
Result<VolumeHandle> findVolume(const Connection &connection, const QString &poolName,
                                const QString &name)
{
    const auto pool = findPool(connection, poolName);
    if (!pool)
        return failure(pool.error());
    const QByteArray utf8 = name.toUtf8();
    VolumeHandle volume(virStorageVolLookupByName(pool->get(), utf8.constData()));
    if (!volume && lastCode() == VIR_ERR_NO_STORAGE_VOL) {
        refreshPool(connection, pool->get());
        volume.reset(virStorageVolLookupByName(pool->get(), utf8.constData()));
    }
    if (!volume)
        return failure(connection.explainLast(
            LibvirtStorageWords::tr("The volume \"%1\" was not found.").arg(name)));
    return volume;
}

} // namespace

LibvirtStorage::LibvirtStorage(const ConnectionSlot &slot)
    : m_slot(slot)
{
}

Result<QList<StoragePool>> LibvirtStorage::pools()
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto handles = allPools(**connection);
    if (!handles)
        return failure(handles.error());
    QList<StoragePool> pools;
    for (const PoolHandle &handle : *handles) {
        if (const auto pool = readPool(handle.get()))
            pools.append(*pool);
    }
    return pools;
}

Result<StoragePool> LibvirtStorage::ensureDefaultPool()
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    return libvirt::ensureDefaultPool(**connection);
}

Result<QList<StorageVolume>> LibvirtStorage::volumes(const QString &pool)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto handle = findPool(**connection, pool);
    if (!handle)
        return failure(handle.error());
    refreshPool(**connection, handle->get());
    virStorageVolPtr *raw = nullptr;
    const int count = virStoragePoolListAllVolumes(handle->get(), &raw, 0);
    if (count < 0)
        return failure(
            (*connection)
                ->explainLast(LibvirtStorageWords::tr("The volumes of \"%1\" could not be listed.")
                                  .arg(pool)));
    QList<StorageVolume> volumes;
    for (const VolumeHandle &volume : takeAll<VolumeHandle>(raw, count)) {
        if (const auto read = readVolume(volume.get(), pool))
            volumes.append(*read);
    }
    return volumes;
}

Result<StorageVolume> LibvirtStorage::volumeAt(const QString &path)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    if (const auto volume = volumeByPath(**connection, path))
        return *volume;
    if (lastCode() != VIR_ERR_NO_STORAGE_VOL)
        return failure(
            (*connection)
                ->explainLast(
                    LibvirtStorageWords::tr("The volume \"%1\" was not found.").arg(path)));

    const auto handles = allPools(**connection);
    if (!handles)
        return failure(handles.error());
    for (const PoolHandle &handle : *handles) {
        const auto pool = readPool(handle.get());
        if (pool && pool->isActive && !pool->path.isEmpty() && path.startsWith(pool->path + u'/'))
            refreshPool(**connection, handle.get());
    }
    if (const auto volume = volumeByPath(**connection, path))
        return *volume;
    return failure(notFound(path));
}

Result<StorageVolume> LibvirtStorage::createVolume(const VolumeSpec &spec)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto pool = findPool(**connection, spec.pool);
    if (!pool)
        return failure(pool.error());
    // Raw volumes go by their <allocation>; qcow2 ones do so only when told.
    const bool isAllocatedQcow2 = spec.preallocate && spec.format == QLatin1String("qcow2");
    const unsigned flags = isAllocatedQcow2 ? VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA : 0;
    const VolumeHandle volume(
        virStorageVolCreateXML(pool->get(), volumeXml(spec).toUtf8().constData(), flags));
    if (!volume)
        return failure(
            (*connection)
                ->explainLast(LibvirtStorageWords::tr("The volume \"%1\" was not created.")
                                  .arg(spec.name.left(200))));
    (*connection)->relay().storageChanged();
    if (const auto created = readVolume(volume.get(), spec.pool))
        return *created;
    return failure((*connection)
                       ->explainLast(LibvirtStorageWords::tr(
                                         "The volume \"%1\" vanished as soon as it was created.")
                                         .arg(spec.name)));
}

Result<void> LibvirtStorage::upload(const StorageVolume &volume, const QString &file,
                                    Progress &progress)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto handle = findVolume(**connection, volume.pool, volume.name);
    if (!handle)
        return failure(handle.error());
    return VolumeUpload(**connection, handle->get()).run(file, progress);
}

Result<void> LibvirtStorage::resizeVolume(const QString &pool, const QString &name, Bytes capacity)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto volume = findVolume(**connection, pool, name);
    if (!volume)
        return failure(volume.error());
    if (virStorageVolResize(volume->get(), capacity.count(), 0) < 0)
        return failure(
            (*connection)
                ->explainLast(
                    LibvirtStorageWords::tr("The volume \"%1\" was not resized.").arg(name)));
    (*connection)->relay().storageChanged();
    return {};
}

Result<void> LibvirtStorage::deleteVolume(const QString &pool, const QString &name)
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto volume = findVolume(**connection, pool, name);
    if (!volume)
        return failure(volume.error());
    if (virStorageVolDelete(volume->get(), VIR_STORAGE_VOL_DELETE_NORMAL) < 0)
        return failure(
            (*connection)
                ->explainLast(
                    LibvirtStorageWords::tr("The volume \"%1\" was not deleted.").arg(name)));
    (*connection)->relay().storageChanged();
    return {};
}

} // namespace innkeeper::libvirt
