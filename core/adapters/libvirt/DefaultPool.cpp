// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/DefaultPool.h"

#include "core/adapters/libvirt/LibvirtError.h"
#include "core/adapters/libvirt/StorageReading.h"
#include "core/xml/StorageXml.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace innkeeper::libvirt {

namespace {

struct DefaultPoolWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::Storage)
};

const char kName[] = "default";

QString notReady()
{
    return DefaultPoolWords::tr("The default storage pool could not be made ready.");
}

Result<QString> folderFor(const Connection &connection)
{
    if (!connection.isSession())
        return QStringLiteral("/var/lib/libvirt/images");
    if (connection.isLocal())
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
               QStringLiteral("/libvirt/images");
    return failure(
        ErrorKind::Unsupported,
        DefaultPoolWords::tr("Where a person's images belong on another computer is not known."),
        DefaultPoolWords::tr("Make a storage pool named \"default\" there."));
}

/// libvirt lets no second pool use a folder.
std::optional<StoragePool> poolOn(const Connection &connection, const QString &folder)
{
    const auto pools = allPools(connection);
    if (!pools)
        return {};
    for (const PoolHandle &handle : *pools) {
        auto pool = readPool(handle.get());
        if (pool && pool->type == QStringLiteral("dir") && pool->path == folder)
            return pool;
    }
    return {};
}

Result<PoolHandle> defineOn(const Connection &connection, const QString &folder)
{
    const QString name = QString::fromLatin1(kName);
    if (const auto other = poolOn(connection, folder))
        return findPool(connection, other->name);
    PoolHandle pool(virStoragePoolDefineXML(
        connection.get(), directoryPoolXml(name, folder).toUtf8().constData(), 0));
    if (pool)
        return pool;
    // Another program was faster.
    const Error error = connection.explainLast(notReady());
    if (auto meanwhile = findPool(connection, name))
        return meanwhile;
    return failure(error);
}

Result<void> start(const Connection &connection, virStoragePoolPtr pool)
{
    const auto isActive = [pool] { return virStoragePoolIsActive(pool) == 1; };
    if (isActive() || virStoragePoolCreate(pool, 0) == 0)
        return {};
    // Mostly the folder is missing.
    virStoragePoolBuild(pool, VIR_STORAGE_POOL_BUILD_NEW);
    if (virStoragePoolCreate(pool, 0) == 0 || isActive())
        return {};
    return failure(connection.explainLast(notReady()));
}

} // namespace

Result<StoragePool> ensureDefaultPool(const Connection &connection)
{
    PoolHandle pool(virStoragePoolLookupByName(connection.get(), kName));
    if (!pool) {
        if (lastCode() != VIR_ERR_NO_STORAGE_POOL)
            return failure(connection.explainLast(notReady()));
        const auto folder = folderFor(connection);
        if (!folder)
            return failure(folder.error());
        auto defined = defineOn(connection, *folder);
        if (!defined)
            return failure(defined.error());
        pool = std::move(*defined);
        virStoragePoolSetAutostart(pool.get(), 1);
    }
    if (const auto started = start(connection, pool.get()); !started)
        return failure(started.error());
    const auto answer = readPool(pool.get());
    if (!answer)
        return failure(connection.explainLast(notReady()));
    return *answer;
}

} // namespace innkeeper::libvirt
