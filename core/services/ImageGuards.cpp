// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ImageGuards.h"

#include "core/catalog/DiskImage.h"
#include "core/services/DiskUsers.h"
#include "core/services/MachineDocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

using hardware::Change;
using hardware::Part;
using hardware::PartKind;
using hardware::Values;

namespace {

struct ImageGuardsWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ImageGuards)
};

QString sourceKey()
{
    return QStringLiteral("source");
}

QString formatKey()
{
    return QStringLiteral("format");
}

bool isDisk(const Values &disk)
{
    return disk.value(QStringLiteral("device"), QStringLiteral("disk")) == QLatin1String("disk");
}

bool isOf(const Change &change, const QString &which)
{
    return change.kind == Change::Kind::Set && change.part == QLatin1String("disk") &&
           change.which.compare(which, Qt::CaseInsensitive) == 0;
}

/// A disk as it is after the changes.
Values valuesAfter(const Part &disk, const QList<Change> &changes)
{
    Values values = disk.values;
    for (const Change &change : changes)
        if (isOf(change, disk.which))
            values.insert(change.field, change.after);
    return values;
}

Result<void> busy(const QString &image, const QString &user)
{
    return failure(
        ErrorKind::Busy,
        ImageGuardsWords::tr("“%1” is used by “%2”. Nothing was changed.").arg(image, user),
        ImageGuardsWords::tr("Choose a copy of it, or mark this disk as read only "
                             "first."));
}

/// Two who write one image destroy it.
Result<void> checkUnused(Hypervisor &hypervisor, const MachineId &id, const QString &image,
                         const QString &which, const QList<Part> &siblings,
                         const QList<Change> &changes)
{
    for (const Part &other : siblings)
        if (other.which != which && valuesAfter(other, changes).value(sourceKey()) == image)
            return busy(image, hardware::titleOf(other));
    const auto users = DiskUsers::read(hypervisor, id);
    if (!users)
        return failure(users.error());
    const auto user = users->userOf(image);
    return user ? busy(image, user->name) : Result<void>();
}

/// Looked at here; else as the storage pool tells it. Empty: on another computer, and no pool
/// knows it.
Result<QString> formatOf(Hypervisor &hypervisor, const QString &image)
{
    const auto host = hypervisor.host().facts();
    if (!host)
        return failure(host.error());
    // As it is written: all else is a file.
    if (image.startsWith(QLatin1String("/dev/")) && !image.startsWith(QLatin1String("/dev/shm/")))
        return QStringLiteral("raw");
    std::optional<Error> problem;
    if (host->isLocal) {
        const auto facts = inspectDiskImage(image);
        if (facts)
            return facts->format;
        problem = facts.error();
    }
    // Often only the system may read it.
    const auto volume = hypervisor.storage().volumeAt(image);
    if (volume && !volume->format.isEmpty())
        return volume->format;
    return problem ? Result<QString>(failure(*problem)) : QString();
}

} // namespace

bool isImageShareable(const Values &disk)
{
    const auto isYes = [&disk](const char *key) {
        return disk.value(QLatin1String(key)) == QLatin1String("yes");
    };
    return isYes("readonly") || isYes("shareable") ||
           disk.value(QStringLiteral("device")) == QLatin1String("cdrom");
}

Result<QList<Change>> withImageGuards(Hypervisor &hypervisor, const MachineId &id,
                                      QList<Change> changes)
{
    const auto setsImage = [](const Change &change) {
        return change.kind == Change::Kind::Set && change.part == QLatin1String("disk") &&
               change.field == sourceKey() && !change.after.isEmpty();
    };
    if (std::none_of(changes.begin(), changes.end(), setsImage))
        return changes;
    const auto document = readDocument(hypervisor.machines(), id, Machines::View::Persistent);
    if (!document)
        return failure(document.error());
    const PartKind &kind = *hardware::partKind(QStringLiteral("disk"));
    const QList<Part> disks = partsOf(*document, kind);
    QList<Change> guarded;
    for (const Change &change : std::as_const(changes)) {
        guarded.append(change);
        // Who names a disk that is not there is told so by the change itself.
        const auto disk =
            setsImage(change) ? findPart(*document, kind, change.which) : std::optional<Part>();
        if (!disk || disk->value(sourceKey()) == change.after)
            continue;
        const Values values = valuesAfter(*disk, changes);
        if (!isImageShareable(values))
            if (auto unused =
                    checkUnused(hypervisor, id, change.after, disk->which, disks, changes);
                !unused)
                return failure(unused.error());
        const bool isStated =
            std::any_of(changes.begin(), changes.end(), [&disk](const Change &other) {
                return isOf(other, disk->which) && other.field == formatKey();
            });
        if (isStated || !isDisk(values))
            continue;
        const auto format = formatOf(hypervisor, change.after);
        if (!format)
            return failure(format.error());
        // What is not stated, libvirt takes for raw.
        const QString before = disk->value(formatKey());
        if (format->isEmpty() || *format == (before.isEmpty() ? QStringLiteral("raw") : before))
            continue;
        guarded.append(
            {Change::Kind::Set, kind.key, change.which, formatKey(), before, *format, {}, {}});
    }
    return guarded;
}

} // namespace innkeeper
