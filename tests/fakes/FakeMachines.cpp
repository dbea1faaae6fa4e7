// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeMachines.h"

#include "tests/fakes/FakeXml.h"

namespace innkeeper::fakes {

namespace {

auto noSuchMachine()
{
    return failure(ErrorKind::NotFound, QStringLiteral("There is no such machine."));
}

} // namespace

FakeMachines::FakeMachines(FakeLink &link)
    : m_link(link)
{
}

Result<QList<Machine>> FakeMachines::list()
{
    if (auto ready = m_link.enter(QStringLiteral("machines.list")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    QList<Machine> machines;
    for (const Entry &entry : std::as_const(m_entries))
        machines.append(entry.machine);
    return machines;
}

Result<Machine> FakeMachines::find(const MachineId &id)
{
    if (auto ready = m_link.enter(QStringLiteral("machines.find")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.cend())
        return noSuchMachine();
    return entry->machine;
}

Result<MachineId> FakeMachines::idOf(const QString &nameOrUuid)
{
    if (auto ready = m_link.enter(QStringLiteral("machines.idOf")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.machine.name == nameOrUuid)
            return entry.machine.id;
    }
    const MachineId id = MachineId::fromText(nameOrUuid);
    if (!id.isNull() && m_entries.contains(id))
        return id;
    QList<MachineId> byTitle;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!nameOrUuid.isEmpty() && entry.machine.title == nameOrUuid)
            byTitle.append(entry.machine.id);
    }
    if (byTitle.size() == 1)
        return byTitle.first();
    return noSuchMachine();
}

Result<QString> FakeMachines::xml(const MachineId &id, View view)
{
    if (auto ready = m_link.enter(QStringLiteral("machines.xml")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.cend())
        return noSuchMachine();
    return view == View::Live && isActive(entry->machine.state) ? entry->liveXml
                                                                : entry->persistentXml;
}

QString FakeMachines::liveXml(const MachineId &id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries.value(id).liveXml;
}

QStringList FakeMachines::liveXmls() const
{
    const QMutexLocker lock(&m_mutex);
    QStringList all;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (isActive(entry.machine.state))
            all.append(entry.liveXml);
    }
    return all;
}

Result<int> FakeMachines::snapshotCount(const MachineId &id)
{
    if (auto ready = m_link.enter(QStringLiteral("machines.snapshotCount")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.cend())
        return noSuchMachine();
    return entry->snapshots;
}

Result<MachineId> FakeMachines::define(const QString &xml)
{
    if (auto ready = m_link.enter(QStringLiteral("machines.define")); !ready)
        return failure(ready.error());
    auto definition = readDomainXml(xml);
    if (!definition)
        return failure(definition.error());

    QMutexLocker lock(&m_mutex);
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool sameName = entry.machine.name == definition->name;
        const bool sameId = entry.machine.id == definition->id;
        // libvirt does not rename by defining either.
        if (sameName != sameId && (sameName || !definition->id.isNull()))
            return failure(ErrorKind::AlreadyExists,
                           QStringLiteral("There is already a machine of that name."));
    }
    if (definition->id.isNull())
        definition->id = MachineId::create();
    const QString complete = withUuid(xml, definition->id);
    Machine machine = *definition;
    Entry &entry = m_entries[machine.id];
    machine.state = entry.machine.state;
    machine.startsWithHost = entry.machine.startsWithHost;
    entry.machine = machine;
    entry.persistentXml = complete;
    lock.unlock();
    m_link.machineChanged(machine.id);
    return machine.id;
}

Result<void> FakeMachines::rename(const MachineId &id, const QString &name)
{
    if (auto ready = m_link.enter(QStringLiteral("machines.rename")); !ready)
        return ready;
    QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return noSuchMachine();
    if (isActive(entry->machine.state))
        return failure(ErrorKind::Invalid, QStringLiteral("The machine is running."));
    for (const Entry &each : std::as_const(m_entries))
        if (each.machine.name == name)
            return failure(ErrorKind::AlreadyExists, QStringLiteral("The name is taken."));
    auto document = DomainDocument::parse(entry->persistentXml);
    if (auto set = document->setName(name); !set)
        return set;
    entry->persistentXml = document->toXml();
    entry->machine.name = name;
    lock.unlock();
    m_link.machineChanged(id);
    return {};
}

Result<void> FakeMachines::editLive(const MachineId &id, const Edit &edit)
{
    QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return noSuchMachine();
    if (!isActive(entry->machine.state))
        return failure(ErrorKind::Invalid, QStringLiteral("The machine is not running."));
    auto document = DomainDocument::parse(entry->liveXml);
    if (auto edited = edit(*document); !edited)
        return edited;
    entry->liveXml = document->toXml();
    lock.unlock();
    m_link.machineChanged(id);
    return {};
}

void FakeMachines::editSaved(const MachineId &id, const Edit &edit)
{
    {
        const QMutexLocker lock(&m_mutex);
        Entry &entry = m_entries[id];
        auto document = DomainDocument::parse(entry.persistentXml);
        if (edit(*document))
            entry.persistentXml = document->toXml();
    }
    m_link.machineChanged(id);
}

Result<void> FakeMachines::undefine(const MachineId &id)
{
    if (auto ready = m_link.enter(QStringLiteral("machines.undefine")); !ready)
        return ready;
    QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.cend())
        return noSuchMachine();
    if (isActive(entry->machine.state))
        return failure(ErrorKind::Busy, QStringLiteral("The machine is running."));
    m_entries.erase(entry);
    lock.unlock();
    m_link.machineChanged(id);
    return {};
}

Result<void> FakeMachines::move(const QString &call, const MachineId &id,
                                const QList<MachineState> &from, MachineState to)
{
    if (auto ready = m_link.enter(call); !ready)
        return ready;
    QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return noSuchMachine();
    if (!from.contains(entry->machine.state))
        return failure(ErrorKind::Invalid, QStringLiteral("Not in this state."));
    if (to == MachineState::Saved && !entry->machine.isPersistent)
        return failure(ErrorKind::Invalid, QStringLiteral("Nobody would start it again."));
    if (!isActive(entry->machine.state))
        entry->liveXml = entry->persistentXml;
    if (entry->memoryInUse == Bytes())
        entry->memoryInUse = entry->machine.memory;
    entry->machine.state = to;
    if (!entry->machine.isPersistent && !isActive(to))
        m_entries.erase(entry);
    lock.unlock();
    m_link.machineChanged(id);
    return {};
}

Result<void> FakeMachines::start(const MachineId &id)
{
    return move(QStringLiteral("machines.start"), id,
                {MachineState::Off, MachineState::Saved, MachineState::Crashed},
                MachineState::Running);
}

Result<void> FakeMachines::shutdown(const MachineId &id)
{
    return move(QStringLiteral("machines.shutdown"), id,
                {MachineState::Running, MachineState::ShuttingDown},
                m_guestsIgnoreShutdown ? MachineState::Running : MachineState::Off);
}

Result<void> FakeMachines::restart(const MachineId &id)
{
    return move(QStringLiteral("machines.restart"), id, {MachineState::Running},
                MachineState::Running);
}

Result<void> FakeMachines::forceOff(const MachineId &id)
{
    return move(QStringLiteral("machines.forceOff"), id,
                {MachineState::Running, MachineState::Paused, MachineState::ShuttingDown,
                 MachineState::Sleeping},
                MachineState::Off);
}

Result<void> FakeMachines::pause(const MachineId &id)
{
    return move(QStringLiteral("machines.pause"), id, {MachineState::Running},
                MachineState::Paused);
}

Result<void> FakeMachines::resume(const MachineId &id)
{
    return move(QStringLiteral("machines.resume"), id, {MachineState::Paused},
                MachineState::Running);
}

Result<void> FakeMachines::save(const MachineId &id)
{
    return move(QStringLiteral("machines.save"), id, {MachineState::Running, MachineState::Paused},
                MachineState::Saved);
}

Result<void> FakeMachines::discardSaved(const MachineId &id)
{
    return move(QStringLiteral("machines.discardSaved"), id, {MachineState::Saved},
                MachineState::Off);
}

Result<QList<MachineUsage>> FakeMachines::usage(const QList<MachineId> &ids)
{
    if (auto ready = m_link.enter(QStringLiteral("machines.usage")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    const auto now = std::chrono::steady_clock::now();
    QList<MachineUsage> samples;
    for (const MachineId &id : ids) {
        const auto entry = m_entries.constFind(id);
        if (entry != m_entries.cend() && isActive(entry->machine.state))
            samples.append({id, entry->cpuTime, entry->memoryInUse, now});
    }
    return samples;
}

MachineId FakeMachines::add(const QString &name, MachineState state)
{
    const QString definition = plainDomainXml(name);
    Entry entry;
    entry.machine = *readDomainXml(definition);
    entry.machine.state = state;
    entry.persistentXml = definition;
    entry.liveXml = definition;
    entry.memoryInUse = entry.machine.memory;
    const MachineId id = entry.machine.id;
    {
        const QMutexLocker lock(&m_mutex);
        m_entries.insert(id, entry);
    }
    m_link.machineChanged(id);
    return id;
}

MachineId FakeMachines::addTransient(const QString &name)
{
    const MachineId id = add(name, MachineState::Running);
    const QMutexLocker lock(&m_mutex);
    m_entries[id].machine.isPersistent = false;
    return id;
}

void FakeMachines::put(const Machine &machine)
{
    {
        const QMutexLocker lock(&m_mutex);
        Entry &entry = m_entries[machine.id];
        entry.machine = machine;
        if (entry.persistentXml.isEmpty())
            entry.persistentXml = entry.liveXml =
                withUuid(plainDomainXml(machine.name), machine.id);
    }
    m_link.machineChanged(machine.id);
}

void FakeMachines::setState(const MachineId &id, MachineState state)
{
    {
        const QMutexLocker lock(&m_mutex);
        Entry &entry = m_entries[id];
        entry.liveXml = entry.persistentXml;
        entry.machine.state = state;
    }
    m_link.machineChanged(id);
}

void FakeMachines::remove(const MachineId &id)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_entries.remove(id);
    }
    m_link.machineChanged(id);
}

void FakeMachines::setUsage(const MachineId &id, std::chrono::nanoseconds cpuTime, Bytes memory)
{
    const QMutexLocker lock(&m_mutex);
    Entry &entry = m_entries[id];
    entry.cpuTime = cpuTime;
    entry.memoryInUse = memory;
}

void FakeMachines::setSnapshotCount(const MachineId &id, int count)
{
    const QMutexLocker lock(&m_mutex);
    m_entries[id].snapshots = count;
}

void FakeMachines::setGuestsIgnoreShutdown(bool ignore)
{
    m_guestsIgnoreShutdown = ignore;
}

MachineState FakeMachines::stateOf(const MachineId &id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries.value(id).machine.state;
}

bool FakeMachines::contains(const MachineId &id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries.contains(id);
}

} // namespace innkeeper::fakes
