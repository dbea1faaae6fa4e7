// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/StorageReading.h"

#include "core/xml/XmlTree.h"

#include <QCoreApplication>

namespace innkeeper::libvirt {

namespace {

struct StorageReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::Storage)
};

} // namespace

std::optional<StoragePool> readPool(virStoragePoolPtr pool)
{
    virStoragePoolInfo info;
    if (virStoragePoolGetInfo(pool, &info) < 0)
        return {};
    const TextHandle text(virStoragePoolGetXMLDesc(pool, 0));
    pugi::xml_document tree;
    if (!text || !xml::load(tree, text.get(), "pool"))
        return {};
    const auto root = tree.child("pool");
    StoragePool answer;
    answer.name = QString::fromUtf8(virStoragePoolGetName(pool));
    answer.type = xml::attributeOf(root, "type");
    answer.path = xml::textOf(root.child("target").child("path"));
    answer.isActive =
        info.state == VIR_STORAGE_POOL_RUNNING || info.state == VIR_STORAGE_POOL_DEGRADED;
    answer.capacity = Bytes(info.capacity);
    answer.available = Bytes(info.available);
    return answer;
}

std::optional<StorageVolume> readVolume(virStorageVolPtr volume, const QString &pool)
{
    const TextHandle text(virStorageVolGetXMLDesc(volume, 0));
    pugi::xml_document tree;
    if (!text || !xml::load(tree, text.get(), "volume"))
        return {};
    const auto root = tree.child("volume");
    const auto target = root.child("target");
    StorageVolume answer;
    answer.pool = pool;
    answer.name = QString::fromUtf8(virStorageVolGetName(volume));
    answer.path = xml::textOf(target.child("path"));
    answer.format = xml::attributeOf(target.child("format"), "type");
    answer.backingPath = xml::textOf(root.child("backingStore").child("path"));
    // libvirt's dumps are always in bytes.
    answer.capacity = Bytes(xml::textOf(root.child("capacity")).toULongLong());
    answer.allocation = Bytes(xml::textOf(root.child("allocation")).toULongLong());
    return answer;
}

Result<PoolHandle> findPool(const Connection &connection, const QString &name)
{
    PoolHandle pool(virStoragePoolLookupByName(connection.get(), name.toUtf8().constData()));
    if (!pool)
        return failure(connection.explainLast(
            StorageReadingWords::tr("The storage pool \"%1\" was not found.").arg(name)));
    return pool;
}

Result<std::vector<PoolHandle>> allPools(const Connection &connection)
{
    virStoragePoolPtr *raw = nullptr;
    const int count = virConnectListAllStoragePools(connection.get(), &raw, 0);
    if (count < 0)
        return failure(connection.explainLast(
            StorageReadingWords::tr("The storage pools could not be listed.")));
    return takeAll<PoolHandle>(raw, count);
}

void refreshPool(const Connection &connection, virStoragePoolPtr pool)
{
    const QString name = QString::fromUtf8(virStoragePoolGetName(pool));
    connection.relay().expectRefresh(name);
    if (virStoragePoolRefresh(pool, 0) < 0)
        connection.relay().forgetRefresh(name);
}

} // namespace innkeeper::libvirt
