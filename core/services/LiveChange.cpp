// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/LiveChange.h"

namespace innkeeper {

using hardware::Change;
using hardware::Field;
using hardware::Part;
using hardware::PartKind;

namespace {

std::optional<Part> liveTwin(const Change &change, const DomainDocument &live)
{
    const PartKind *kind = hardware::partKind(change.part);
    return kind ? findPart(live, *kind, change.which) : std::nullopt;
}

const Field *fieldOf(const Change &change)
{
    const PartKind *kind = hardware::partKind(change.part);
    return kind ? kind->field(change.field) : nullptr;
}

/// libvirt compares the whole new device with the one that runs; what only a running one has (its
/// alias, its place) may stay.
Result<QString> elementText(const DomainDocument &document, const Part &part)
{
    return QString::fromUtf8(DomainElements(document).xml(part.element));
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

bool LiveChange::isPossible(const Change &change, const DomainDocument &live)
{
    const PartKind *kind = hardware::partKind(change.part);
    if (!kind)
        return false;
    const auto twin = liveTwin(change, live);
    switch (change.kind) {
    case Change::Kind::Add:
        return kind->isHotPluggable;
    case Change::Kind::Remove:
        return kind->isHotPluggable && twin;
    case Change::Kind::Set:
        break;
    }
    const Field *field = kind->field(change.field);
    const bool isOther = twin && field && twin->value(field->key) != change.after;
    return isOther && field->live != Field::Live::No;
}

LiveChange::LiveChange(const Change &change, const DomainDocument &live,
                       const DomainDocument &saved)
    : m_change(change)
    , m_live(live)
    , m_saved(saved)
{
}

Result<void> LiveChange::make(LiveHardware &machine, const MachineId &id) const
{
    switch (m_change.kind) {
    case Change::Kind::Add:
        return machine.attach(id, newDevice());
    case Change::Kind::Remove:
        return elementText(m_live, *liveTwin(m_change, m_live)).and_then([&](const QString &xml) {
            return machine.detach(id, xml);
        });
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
        (void)machine.detach(id, newDevice());
        return;
    case Change::Kind::Remove:
        (void)machine.attach(id,
                             elementText(m_live, *liveTwin(m_change, m_live)).value_or(QString()));
        return;
    case Change::Kind::Set:
        break;
    }
    (void)set(machine, id, liveTwin(m_change, m_live)->value(m_change.field));
}

Result<void> LiveChange::set(LiveHardware &machine, const MachineId &id, const QString &value) const
{
    switch (fieldOf(m_change)->live) {
    case Field::Live::Device:
        return deviceWith(value).and_then(
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

Result<QString> LiveChange::deviceWith(const QString &value) const
{
    const auto twin = liveTwin(m_change, m_live);
    DomainDocument edited = m_live;
    return writeWithDependents(*twin->kind, *fieldOf(m_change), edited, twin->element, value)
        .and_then([&] { return elementText(edited, *twin); });
}

/// As libvirt completed it in the definition (a MAC address), but for its place on a bus: that is
/// another one in what runs.
QString LiveChange::newDevice() const
{
    const PartKind &kind = *hardware::partKind(m_change.part);
    DomainDocument copy = m_saved;
    const QList<Part> parts = partsOf(copy, kind);
    const DomainElement element = parts.constLast().element;
    (void)copy.setValue(element, Place("address?"), {});
    return QString::fromUtf8(DomainElements(copy).xml(element));
}

} // namespace innkeeper
