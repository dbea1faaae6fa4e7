// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/VirtioMove.h"

#include "core/tuning/TuningUndo.h"

#include <algorithm>

namespace innkeeper {

using hardware::Change;
using hardware::Part;

namespace {

const QString kDisk = QStringLiteral("disk");
const QString kBoot = QStringLiteral("boot");
const QString kVirtio = QStringLiteral("virtio");
const QString kYes = QStringLiteral("yes");

Change set(const Part &part, const QString &field, const QString &after)
{
    return hardware::setting(part.kind->key, part.which, field, part.value(field), after);
}

bool isEmulatedDisk(const Part &part)
{
    const QString bus = part.value(QStringLiteral("bus"));
    return part.kind->key == kDisk && part.value(QStringLiteral("device")) == kDisk &&
           (bus == QLatin1String("ide") || bus == QLatin1String("sata"));
}

/// libvirt's other words are no cards of QEMU's.
bool isEmulatedCard(const Part &part)
{
    static const QStringList models{QStringLiteral("e1000"), QStringLiteral("e1000e"),
                                    QStringLiteral("rtl8139"), QStringLiteral("pcnet"),
                                    QStringLiteral("ne2k_pci")};
    return part.kind->key == QLatin1String("network") &&
           models.contains(part.value(QStringLiteral("model")));
}

/// Undoing needs the bus before the name, as the table has it. Where the machine starts from stays
/// said.
QList<Change> settingsMade(const DomainDocument &from, const DomainDocument &to)
{
    QList<Change> made = tuning::settingsBetween(from, to);
    made.removeIf([](const Change &change) { return change.field == kBoot; });
    return made;
}

/// "From the first hard disk" means another one when disks get other names (libvirt sorts by them).
QList<Change> saidBoot(const DomainDocument &machine, const QList<Part> &parts)
{
    const DomainElements elements(machine);
    const QByteArray path = "os/boot";
    for (int i = 0; i < elements.count(path); ++i) {
        if (elements.value({path, i}, Place("@dev")) != QLatin1String("hd"))
            continue;
        for (const Part &part : parts)
            if (part.kind->key == kDisk && part.value(QStringLiteral("device")) == kDisk)
                return part.value(kBoot).isEmpty()
                           ? QList<Change>{set(part, kBoot, QString::number(i + 1))}
                           : QList<Change>();
    }
    return {};
}

/// Somebody may have the old name by now.
bool isTakenName(const Change &change, const DomainDocument &machine)
{
    return change.part == kDisk && change.field == QLatin1String("target") &&
           hardware::findPart(machine, *hardware::partKind(kDisk), change.after).has_value();
}

/// What tuning noted of a disk finds it under its new name.
QList<Change> followedTuning(const DomainDocument &machine, const QList<Part> &before,
                             const QList<Part> &after)
{
    const QString noted = machine.tuning().undo;
    QMap<QString, QString> names;
    for (qsizetype i = 0; i < qMin(before.size(), after.size()); ++i)
        if (before[i].which != after[i].which && before[i].kind->key == kDisk)
            names.insert(before[i].which, after[i].which);
    const QString renamed = tuning::renamedUndo(noted, kDisk, names);
    return renamed == noted ? QList<Change>()
                            : QList<Change>{tuning::noteChange("tuning-undo", noted, renamed)};
}

} // namespace

bool hasEmulatedParts(const QList<Part> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const Part &part) {
        return isEmulatedDisk(part) || isEmulatedCard(part);
    });
}

Result<QList<Change>> virtioMove(const DomainDocument &machine)
{
    const QList<Part> before = hardware::partsOf(machine);
    QList<Change> changes;
    for (const Part &part : before) {
        const bool isDisk = isEmulatedDisk(part);
        if (!isDisk && !isEmulatedCard(part))
            continue;
        const QString field = isDisk ? QStringLiteral("bus") : QStringLiteral("model");
        changes.append(set(part, field, kVirtio));
    }
    if (changes.isEmpty())
        return changes;
    changes += saidBoot(machine, before);
    const auto moved = hardware::applied(machine, changes);
    if (!moved)
        return failure(moved.error());
    const QList<Part> after = hardware::partsOf(*moved);
    changes += followedTuning(machine, before, after);
    VirtioNote noted = machine.virtioNote();
    noted.undo = tuning::undoText(settingsMade(machine, *moved));
    return changes + virtioNotes(machine.virtioNote(), noted);
}

QList<Change> virtioReturn(const DomainDocument &machine)
{
    const VirtioNote noted = machine.virtioNote();
    if (noted.undo.isEmpty())
        return {};
    QList<Change> changes = tuning::undoChanges(noted.undo, machine);
    changes.removeIf([&machine](const Change &change) { return isTakenName(change, machine); });
    if (const auto returned = hardware::applied(machine, changes))
        changes +=
            followedTuning(machine, hardware::partsOf(machine), hardware::partsOf(*returned));
    VirtioNote after = noted;
    after.undo.clear();
    return changes + virtioNotes(noted, after);
}

QList<Change> virtioNotes(const VirtioNote &before, const VirtioNote &after)
{
    QList<Change> changes;
    if (before.trial != after.trial)
        changes.append(tuning::noteChange("virtio-trial", before.trial, after.trial));
    if (before.isSeen != after.isSeen)
        changes.append(tuning::noteChange("virtio-seen", before.isSeen ? kYes : QString(),
                                          after.isSeen ? kYes : QString()));
    if (before.disc != after.disc)
        changes.append(tuning::noteChange("virtio-disc", before.disc, after.disc));
    if (before.undo != after.undo)
        changes.append(tuning::noteChange("virtio-undo", before.undo, after.undo));
    return changes;
}

} // namespace innkeeper
