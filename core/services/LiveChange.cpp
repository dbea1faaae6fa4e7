// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/LiveChange.h"

#include "core/services/NewParts.h"

namespace innkeeper {

using hardware::Change;
using hardware::Field;
using hardware::Part;
using hardware::PartKind;

namespace {

/// libvirt compares the whole new device with the one that runs; what only a running one has (its
/// alias, its place) may stay.
Result<QString> elementText(const DomainDocument &document, const Part &part)
{
    return QString::fromUtf8(DomainElements(document).xml(part.element));
}

/// No emulated board lets drives for discs and floppies come and go.
bool isDrive(const hardware::Values &values)
{
    const QString device = values.value(QStringLiteral("device"));
    return device == QLatin1String("cdrom") || device == QLatin1String("floppy");
}

LiveHardware::Share shareOf(const QString &field)
{
    if (field == QLatin1String("shares"))
        return LiveHardware::Share::Shares;
    return field == QLatin1String("period") ? LiveHardware::Share::Period
                                            : LiveHardware::Share::Quota;
}

/// What the field means when nothing is said.
qint64 numberOr(const QString &value, qint64 otherwise)
{
    return value.isEmpty() ? otherwise : value.toLongLong();
}

} // namespace

std::optional<Part> LiveChange::twin(const Change &change, const DomainDocument &saved,
                                     const DomainDocument &live)
{
    const PartKind *kind = hardware::partKind(change.part);
    if (!kind)
        return std::nullopt;
    const auto same = findPart(live, *kind, change.which);
    if (kind->isMachine() || !kind->identity.isEmpty() || kind->most == 1)
        return same;
    const auto meant = findPart(saved, *kind, change.which);
    if (!meant || (same && same->values == meant->values))
        return same;
    for (const Part &part : partsOf(live, *kind))
        if (part.values == meant->values)
            return part;
    return std::nullopt;
}

bool LiveChange::isSo(const Change &change, const DomainDocument &saved, const DomainDocument &live)
{
    const auto part =
        change.kind == Change::Kind::Set ? twin(change, saved, live) : std::optional<Part>();
    return part && part->value(change.field) == change.after;
}

bool LiveChange::isPossible(const Change &change, const DomainDocument &saved,
                            const DomainDocument &live)
{
    const PartKind *kind = hardware::partKind(change.part);
    if (!kind)
        return false;
    const auto meant = twin(change, saved, live);
    switch (change.kind) {
    case Change::Kind::Add:
        return kind->isHotPluggable && !isDrive(change.values);
    case Change::Kind::Remove:
        return kind->isHotPluggable && meant && !isDrive(meant->values);
    case Change::Kind::Set:
        break;
    }
    const Field *field = fieldOf(change);
    const bool isOther = meant && field && meant->value(field->key) != change.after;
    return isOther && field->live != Field::Live::No;
}

bool LiveChange::areFellows(const Change &a, const Change &b)
{
    const auto isDevice = [](const Change &change) {
        const Field *field = fieldOf(change);
        return change.kind == Change::Kind::Set && field && field->live == Field::Live::Device;
    };
    return isDevice(a) && isDevice(b) && a.part == b.part && a.which == b.which;
}

LiveChange::LiveChange(const Change &change, const DomainDocument &live, QByteArray device,
                       QList<Change> fellows)
    : m_change(change)
    , m_live(live)
    , m_device(std::move(device))
    , m_fellows(std::move(fellows))
{
}

Result<void> LiveChange::make(LiveHardware &machine, const MachineId &id) const
{
    switch (m_change.kind) {
    case Change::Kind::Add:
        // A place on a bus in the definition is another one in what runs.
        return machine.attach(
            id, QString::fromUtf8(withoutAddress(*hardware::partKind(m_change.part), m_device)));
    case Change::Kind::Remove:
        return machine.detach(id, QString::fromUtf8(m_device));
    case Change::Kind::Set:
        break;
    }
    return set(machine, id, m_change.after);
}

void LiveChange::undo(LiveHardware &machine, const MachineId &id) const
{
    // A failure leaves what the person asked for in what runs, and says so as a waiting change.
    switch (m_change.kind) {
    case Change::Kind::Add:
        (void)machine.detach(id, QString::fromUtf8(m_device));
        return;
    case Change::Kind::Remove:
        (void)machine.attach(id, QString::fromUtf8(m_device));
        return;
    case Change::Kind::Set:
        break;
    }
    const auto part = twin(m_change, m_live, m_live);
    if (!part)
        return;
    if (fieldOf(m_change)->live == Field::Live::Device)
        (void)elementText(m_live, *part).and_then([&](const QString &xml) {
            return machine.update(id, xml);
        });
    else
        (void)set(machine, id, part->value(m_change.field));
}

Result<void> LiveChange::set(LiveHardware &machine, const MachineId &id, const QString &value) const
{
    switch (fieldOf(m_change)->live) {
    case Field::Live::Device:
        return changedDevice().and_then(
            [&](const QString &xml) { return machine.update(id, xml); });
    case Field::Live::Memory: {
        const Bytes most = m_live.machine().memory;
        return machine.setMemory(id, value.isEmpty() ? most : Bytes(value.toULongLong()));
    }
    case Field::Live::Vcpus:
        return machine.setVcpus(id, int(numberOr(value, m_live.machine().vcpus)));
    case Field::Live::Title:
        return machine.setTitle(id, value);
    case Field::Live::Description:
        return machine.setDescription(id, value);
    case Field::Live::Icon:
        return machine.setIcon(id, value == fieldOf(m_change)->absent ? QString() : value);
    case Field::Live::Scheduler: {
        const auto share = shareOf(m_change.field);
        // The kernel's own defaults (cgroup-v1 cpu.shares and its CFS bandwidth control).
        const qint64 usual = share == LiveHardware::Share::Shares   ? 1024
                             : share == LiveHardware::Share::Period ? 100'000
                                                                    : -1;
        return machine.setShare(id, share, numberOr(value, usual));
    }
    case Field::Live::Pin:
        return machine.pinVcpu(id, m_change.which.toInt(), value);
    case Field::Live::No:
        break;
    }
    return {};
}

Result<QString> LiveChange::changedDevice() const
{
    const auto part = twin(m_change, m_live, m_live);
    DomainDocument edited = m_live;
    for (const Change &change : QList<Change>{m_change} + m_fellows)
        if (auto written = writeWithDependents(*part->kind, *fieldOf(change), edited, part->element,
                                               change.after);
            !written)
            return failure(written.error());
    return elementText(edited, *part);
}

} // namespace innkeeper
