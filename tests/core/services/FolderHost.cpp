// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/services/FolderHost.h"

#include "core/xml/DomainDocument.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace innkeeper {

namespace {

auto missing()
{
    return failure(ErrorKind::NotFound, QStringLiteral("There is none."));
}

QString madeFolder(const QString &path)
{
    QDir().mkpath(path);
    return path;
}

} // namespace

FolderHost::FolderHost(const QString &folder)
    : m_machines(madeFolder(folder + QStringLiteral("/machines")))
    , m_volumes(madeFolder(folder + QStringLiteral("/volumes")))
    , m_scratch(madeFolder(folder + QStringLiteral("/scratch")))
{
}

void FolderHost::moment()
{
    ++m_moments;
    if (m_momentsLeft > 0 && --m_momentsLeft == 0)
        ::kill(::getpid(), SIGKILL);
}

QStringList FolderHost::machineFiles() const
{
    return m_machines.entryList(QDir::Files);
}

QStringList FolderHost::volumeFiles() const
{
    return m_volumes.entryList(QDir::Files);
}

QString FolderHost::machineFile(const MachineId &id) const
{
    return m_machines.filePath(id.toText());
}

Result<QList<Machine>> FolderHost::list()
{
    moment();
    QList<Machine> machines;
    for (const QString &name : machineFiles()) {
        if (auto machine = find(MachineId::fromText(name)))
            machines << *machine;
    }
    return machines;
}

Result<Machine> FolderHost::find(const MachineId &id)
{
    const auto text = xml(id, View::Persistent);
    if (!text)
        return failure(text.error());
    return DomainDocument::parse(*text)->machine();
}

Result<MachineId> FolderHost::idOf(const QString &nameOrUuid)
{
    moment();
    for (const QString &file : machineFiles()) {
        const auto machine = find(MachineId::fromText(file));
        if (machine && machine->name == nameOrUuid)
            return machine->id;
    }
    return missing();
}

Result<QString> FolderHost::xml(const MachineId &id, View)
{
    QFile file(machineFile(id));
    if (!file.open(QIODevice::ReadOnly))
        return missing();
    return QString::fromUtf8(file.readAll());
}

Result<MachineId> FolderHost::define(const QString &xml)
{
    moment();
    const Machine machine = DomainDocument::parse(xml)->machine();
    const auto other = idOf(machine.name);
    if (other && *other != machine.id)
        return failure(ErrorKind::AlreadyExists, QStringLiteral("taken"));
    const QString fresh = m_scratch.filePath(machine.id.toText());
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly) || file.write(xml.toUtf8()) < 0)
        return failure(ErrorKind::Internal, file.errorString());
    file.close();
    ::rename(QFile::encodeName(fresh).constData(),
             QFile::encodeName(machineFile(machine.id)).constData());
    moment();
    return machine.id;
}

Result<void> FolderHost::undefine(const MachineId &id)
{
    moment();
    const bool isGone = QFile::remove(machineFile(id));
    moment();
    return isGone ? Result<void>() : missing();
}

Result<QList<StoragePool>> FolderHost::pools()
{
    moment();
    return QList<StoragePool>{*ensureDefaultPool()};
}

Result<StoragePool> FolderHost::ensureDefaultPool()
{
    return StoragePool{QStringLiteral("default"),
                       QStringLiteral("dir"),
                       m_volumes.path(),
                       true,
                       Bytes::gib(9),
                       Bytes::gib(9)};
}

StorageVolume FolderHost::volume(const QString &name) const
{
    const QString path = m_volumes.filePath(name);
    struct stat facts = {};
    ::stat(QFile::encodeName(path).constData(), &facts);
    const bool isQcow2 = name.endsWith(QLatin1String(".qcow2"));
    return {QStringLiteral("default"),
            name,
            path,
            isQcow2 ? QStringLiteral("qcow2") : QStringLiteral("raw"),
            Bytes(quint64(facts.st_size)),
            Bytes(quint64(facts.st_blocks) * 512)};
}

Result<QList<StorageVolume>> FolderHost::volumes(const QString &)
{
    moment();
    QList<StorageVolume> found;
    for (const QString &name : volumeFiles())
        found << volume(name);
    return found;
}

Result<StorageVolume> FolderHost::volumeAt(const QString &path)
{
    moment();
    if (!QFile::exists(path))
        return missing();
    return volume(QFileInfo(path).fileName());
}

Result<StorageVolume> FolderHost::createVolume(const VolumeSpec &spec)
{
    moment();
    const QString fresh = m_scratch.filePath(spec.name);
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(qint64(spec.capacity.count())))
        return failure(ErrorKind::Internal, file.errorString());
    file.close();
    const int linked = ::link(QFile::encodeName(fresh).constData(),
                              QFile::encodeName(m_volumes.filePath(spec.name)).constData());
    QFile::remove(fresh);
    moment();
    if (linked != 0)
        return failure(ErrorKind::AlreadyExists, QStringLiteral("taken"));
    return volume(spec.name);
}

Result<void> FolderHost::upload(const StorageVolume &target, const QString &path, Progress &)
{
    constexpr qint64 kBlock = 128 << 10;
    QFile source(path);
    QFile file(target.path);
    if (!source.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadWrite))
        return missing();
    while (!source.atEnd()) {
        moment();
        file.write(source.read(kBlock));
        file.flush();
    }
    moment();
    return {};
}

Result<void> FolderHost::resizeVolume(const QString &, const QString &name, Bytes capacity)
{
    moment();
    const bool isDone = QFile::resize(m_volumes.filePath(name), qint64(capacity.count()));
    moment();
    return isDone ? Result<void>() : missing();
}

Result<void> FolderHost::deleteVolume(const QString &, const QString &name)
{
    moment();
    const bool isGone = QFile::remove(m_volumes.filePath(name));
    moment();
    return isGone ? Result<void>() : missing();
}

} // namespace innkeeper
