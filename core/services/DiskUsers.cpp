// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/DiskUsers.h"

#include "core/catalog/DiskImage.h"
#include "core/services/MachineDocument.h"
#include "core/xml/DomainDocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

namespace innkeeper {

namespace {

/// Longer chains are mistakes (loops).
constexpr int kDeepestChain = 64;

/// One file may be named in several ways.
QString canonical(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(path) : real;
}

Result<QList<DomainDocument::Disk>> disksOf(Machines &machines, const Machine &machine)
{
    QList<DomainDocument::Disk> disks;
    QList<Machines::View> views{Machines::View::Persistent};
    if (isActive(machine.state))
        views << Machines::View::Live;
    for (const Machines::View view : views) {
        const auto document = readDocument(machines, machine.id, view);
        // Gone meanwhile, or running only: then the other view tells.
        if (!document && document.error().kind == ErrorKind::NotFound)
            continue;
        if (!document)
            return failure(document.error());
        disks += document->disks();
    }
    return disks;
}

} // namespace

Result<DiskUsers> DiskUsers::read(Hypervisor &hypervisor, const MachineId &except)
{
    DiskUsers users;
    const auto facts = hypervisor.host().facts();
    if (!facts)
        return failure(facts.error());
    users.m_isLocal = facts->isLocal;

    const auto pools = hypervisor.storage().pools();
    if (!pools)
        return failure(pools.error());
    for (const StoragePool &pool : *pools) {
        if (!pool.isActive)
            continue;
        const auto volumes = hypervisor.storage().volumes(pool.name);
        if (volumes)
            users.addVolumes(*volumes);
        else if (volumes.error().kind == ErrorKind::Disconnected)
            return failure(volumes.error());
    }

    const auto machines = hypervisor.machines().list();
    if (!machines)
        return failure(machines.error());
    for (const Machine &machine : *machines) {
        if (machine.id == except)
            continue;
        const auto disks = disksOf(hypervisor.machines(), machine);
        if (!disks)
            return failure(disks.error());
        for (const auto &disk : *disks) {
            const bool isVolume = disk.type == QLatin1String("volume");
            users.addUse(isVolume ? users.pathOfVolume(disk.source) : disk.source,
                         {machine.displayName(), true, isActive(machine.state)});
        }
    }
    return users;
}

std::optional<DiskUsers::User> DiskUsers::userOf(const QString &path) const
{
    const auto found = m_users.constFind(canonical(path));
    return found == m_users.cend() ? std::nullopt : std::optional(*found);
}

QStringList DiskUsers::layersBelow(const QString &path) const
{
    QStringList layers;
    QString layer = below(canonical(path));
    while (!layer.isEmpty() && layers.size() < kDeepestChain && !layers.contains(layer)) {
        layers << layer;
        layer = below(layer);
    }
    return layers;
}

bool DiskUsers::isGone(const QString &path) const
{
    struct stat status = {};
    return m_isLocal && path.startsWith(u'/') &&
           ::stat(QFile::encodeName(path).constData(), &status) != 0 &&
           (errno == ENOENT || errno == ENOTDIR);
}

QString DiskUsers::pathOfVolume(const QString &poolAndName) const
{
    return m_paths.value(poolAndName);
}

void DiskUsers::addVolumes(const QList<StorageVolume> &volumes)
{
    for (const StorageVolume &volume : volumes) {
        m_paths.insert(volume.pool + u'/' + volume.name, volume.path);
        if (volume.backingPath.isEmpty())
            continue;
        m_below.insert(canonical(volume.path), canonical(volume.backingPath));
        addUse(volume.backingPath, {volume.name, false, false});
    }
}

void DiskUsers::addUse(const QString &path, const User &user)
{
    if (path.isEmpty())
        return;
    for (const QString &layer : QStringList(canonical(path)) + layersBelow(path)) {
        auto &known = m_users[layer];
        // Machines are better reasons than images, running ones than others.
        const auto weight = [](const User &who) { return 2 * who.isMachine + who.isActive; };
        if (known.name.isEmpty() || weight(user) > weight(known))
            known = user;
    }
}

QString DiskUsers::below(const QString &path) const
{
    if (const QString known = m_below.value(path); !known.isEmpty())
        return known;
    if (!m_isLocal || !QFileInfo(path).isFile() || !QFileInfo(path).isReadable())
        return {};
    const QString backing = backingFileOf(path);
    // Not in the file system: "nbd://host/disk", "json:{…}".
    if (backing.isEmpty() || backing.section(u'/', 0, 0).contains(u':'))
        return {};
    return canonical(QFileInfo(path).dir().absoluteFilePath(backing));
}

} // namespace innkeeper
