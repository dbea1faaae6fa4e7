// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Storage.h"
#include "tests/fakes/FakeLink.h"

#include <QMap>

namespace innkeeper::fakes {

/// Pools and volumes as entries; with keepFilesIn() also as files that exist.
class FakeStorage : public Storage
{
public:
    explicit FakeStorage(FakeLink &link);

    [[nodiscard]] Result<QList<StoragePool>> pools() override;
    [[nodiscard]] Result<StoragePool> ensureDefaultPool() override;
    [[nodiscard]] Result<QList<StorageVolume>> volumes(const QString &pool) override;
    [[nodiscard]] Result<StorageVolume> volumeAt(const QString &path) override;
    [[nodiscard]] Result<StorageVolume> createVolume(const VolumeSpec &spec) override;
    [[nodiscard]] Result<void> upload(const StorageVolume &volume, const QString &file,
                                      Progress &progress) override;
    [[nodiscard]] Result<void> resizeVolume(const QString &pool, const QString &name,
                                            Bytes capacity) override;
    [[nodiscard]] Result<void> deleteVolume(const QString &pool, const QString &name) override;

    // What a test does behind the port's back.

    /// Before any pool is made: pools lie under `folder`, and volumes become files there.
    void keepFilesIn(const QString &folder);
    void addPool(const StoragePool &pool);
    void addVolume(const StorageVolume &volume);
    /// What the default pool has, when it is made or now.
    void setSpace(Bytes capacity, Bytes available);
    [[nodiscard]] bool contains(const QString &pool, const QString &name) const;
    /// What was uploaded; empty when nothing was.
    [[nodiscard]] QByteArray contentOf(const QString &pool, const QString &name) const;

private:
    using Key = std::pair<QString, QString>;

    [[nodiscard]] QString folderOf(const QString &pool) const;

    FakeLink &m_link;
    mutable QMutex m_mutex;
    QMap<QString, StoragePool> m_pools;
    QMap<Key, StorageVolume> m_volumes;
    QMap<Key, QByteArray> m_contents;
    QString m_folder;
    Bytes m_capacity = Bytes::gib(500);
    Bytes m_available = Bytes::gib(400);
};

} // namespace innkeeper::fakes
