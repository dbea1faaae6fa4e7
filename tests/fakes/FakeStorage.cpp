// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeStorage.h"

#include <QDir>
#include <QFile>

namespace innkeeper::fakes {

namespace {

auto noSuchPool()
{
    return failure(ErrorKind::NotFound, QStringLiteral("There is no such storage pool."));
}

auto noSuchVolume()
{
    return failure(ErrorKind::NotFound, QStringLiteral("There is no such volume."));
}

} // namespace

FakeStorage::FakeStorage(FakeLink &link)
    : m_link(link)
{
}

QString FakeStorage::folderOf(const QString &pool) const
{
    return (m_folder.isEmpty() ? QStringLiteral("/fake") : m_folder) + u'/' + pool;
}

Result<QList<StoragePool>> FakeStorage::pools()
{
    if (auto ready = m_link.enter(QStringLiteral("storage.pools")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    return m_pools.values();
}

Result<StoragePool> FakeStorage::ensureDefaultPool()
{
    if (auto ready = m_link.enter(QStringLiteral("storage.ensureDefaultPool")); !ready)
        return failure(ready.error());
    const QString name = QStringLiteral("default");
    QMutexLocker lock(&m_mutex);
    const bool isNew = !m_pools.contains(name);
    StoragePool &pool = m_pools[name];
    if (isNew)
        pool = {name, QStringLiteral("dir"), folderOf(name), true, m_capacity, m_available};
    pool.isActive = true;
    if (!m_folder.isEmpty())
        QDir().mkpath(pool.path);
    const StoragePool answer = pool;
    lock.unlock();
    if (isNew)
        m_link.storageChanged();
    return answer;
}

Result<QList<StorageVolume>> FakeStorage::volumes(const QString &pool)
{
    if (auto ready = m_link.enter(QStringLiteral("storage.volumes")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    if (!m_pools.contains(pool))
        return noSuchPool();
    QList<StorageVolume> found;
    for (const StorageVolume &volume : std::as_const(m_volumes)) {
        if (volume.pool == pool)
            found.append(volume);
    }
    return found;
}

Result<StorageVolume> FakeStorage::volumeAt(const QString &path)
{
    if (auto ready = m_link.enter(QStringLiteral("storage.volumeAt")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    for (const StorageVolume &volume : std::as_const(m_volumes)) {
        if (volume.path == path)
            return volume;
    }
    return noSuchVolume();
}

Result<StorageVolume> FakeStorage::createVolume(const VolumeSpec &spec)
{
    if (auto ready = m_link.enter(QStringLiteral("storage.createVolume")); !ready)
        return failure(ready.error());
    QMutexLocker lock(&m_mutex);
    const auto pool = m_pools.constFind(spec.pool);
    if (pool == m_pools.cend())
        return noSuchPool();
    if (spec.name.isEmpty() || spec.name.contains(u'/') || spec.name.contains(u'\n'))
        return failure(ErrorKind::Invalid, QStringLiteral("A volume cannot have this name."));
    if (m_volumes.contains({spec.pool, spec.name}))
        return failure(ErrorKind::AlreadyExists,
                       QStringLiteral("There is already a volume of that name."));
    if (spec.preallocate && spec.capacity > pool->available)
        return failure(ErrorKind::NoSpace, QStringLiteral("There is not enough space."));
    const StorageVolume volume{
        spec.pool,   spec.name,     pool->path + u'/' + spec.name,
        spec.format, spec.capacity, spec.preallocate ? spec.capacity : Bytes()};
    if (!m_folder.isEmpty()) {
        QFile file(volume.path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return failure(ErrorKind::Internal, file.errorString());
    }
    m_volumes.insert({spec.pool, spec.name}, volume);
    lock.unlock();
    m_link.storageChanged();
    return volume;
}

Result<void> FakeStorage::upload(const StorageVolume &volume, const QString &path,
                                 Progress &progress)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, QStringLiteral("The file cannot be read."), {},
                       source.errorString());
    QByteArray content;
    while (true) {
        // Entered per block, so that a test can hold an upload half-way.
        if (auto ready = m_link.enter(QStringLiteral("storage.upload")); !ready)
            return ready;
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled, QStringLiteral("The upload was cancelled."));
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty())
            break;
        content += block;
        progress.setFraction(double(content.size()) / double(source.size()));
    }
    QMutexLocker lock(&m_mutex);
    const auto target = m_volumes.find({volume.pool, volume.name});
    if (target == m_volumes.end())
        return noSuchVolume();
    target->allocation = Bytes(quint64(content.size()));
    m_contents.insert({volume.pool, volume.name}, content);
    if (!m_folder.isEmpty()) {
        QFile file(target->path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return failure(ErrorKind::Internal, file.errorString());
    }
    lock.unlock();
    progress.setFraction(1);
    return {};
}

Result<void> FakeStorage::resizeVolume(const QString &pool, const QString &name, Bytes capacity)
{
    if (auto ready = m_link.enter(QStringLiteral("storage.resizeVolume")); !ready)
        return ready;
    QMutexLocker lock(&m_mutex);
    const auto volume = m_volumes.find({pool, name});
    if (volume == m_volumes.end())
        return noSuchVolume();
    if (capacity < volume->capacity)
        return failure(ErrorKind::Invalid, QStringLiteral("It would become smaller."));
    volume->capacity = capacity;
    lock.unlock();
    m_link.storageChanged();
    return {};
}

Result<void> FakeStorage::deleteVolume(const QString &pool, const QString &name)
{
    if (auto ready = m_link.enter(QStringLiteral("storage.deleteVolume")); !ready)
        return ready;
    QMutexLocker lock(&m_mutex);
    const auto volume = m_volumes.constFind({pool, name});
    if (volume == m_volumes.cend())
        return noSuchVolume();
    if (!m_folder.isEmpty())
        QFile::remove(volume->path);
    m_volumes.erase(volume);
    m_contents.remove({pool, name});
    lock.unlock();
    m_link.storageChanged();
    return {};
}

void FakeStorage::keepFilesIn(const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    m_folder = folder;
}

void FakeStorage::addPool(const StoragePool &pool)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_pools.insert(pool.name, pool);
    }
    m_link.storageChanged();
}

void FakeStorage::addVolume(const StorageVolume &volume)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_volumes.insert({volume.pool, volume.name}, volume);
    }
    m_link.storageChanged();
}

void FakeStorage::setSpace(Bytes capacity, Bytes available)
{
    const QMutexLocker lock(&m_mutex);
    m_capacity = capacity;
    m_available = available;
    if (const auto pool = m_pools.find(QStringLiteral("default")); pool != m_pools.end()) {
        pool->capacity = capacity;
        pool->available = available;
    }
}

bool FakeStorage::contains(const QString &pool, const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_volumes.contains({pool, name});
}

QByteArray FakeStorage::contentOf(const QString &pool, const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_contents.value({pool, name});
}

} // namespace innkeeper::fakes
