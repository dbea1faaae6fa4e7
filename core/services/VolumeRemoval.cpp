// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/VolumeRemoval.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct VolumeRemovalWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::VolumeRemoval)
};

} // namespace

Result<void> removeVolumes(Storage &storage, OperationJournal::Record record,
                           OperationJournal::Entry &entry)
{
    QList<OperationJournal::Volume> left;
    Error first;
    for (const auto &volume : record.volumes) {
        const auto deleted = storage.deleteVolume(volume.pool, volume.name);
        if (deleted || deleted.error().kind == ErrorKind::NotFound)
            continue;
        if (left.isEmpty())
            first = deleted.error();
        left.append(volume);
    }
    if (left.isEmpty()) {
        entry.finish();
        return {};
    }
    record.volumes = left;
    static_cast<void>(entry.write(record));
    QStringList paths;
    for (const auto &volume : left)
        paths << volume.path;
    return failure(
        first.kind,
        VolumeRemovalWords::tr("The machine “%1” was deleted, but not its disk(s) %2: %3", nullptr,
                               int(left.size()))
            .arg(record.machineName, paths.join(QStringLiteral(", ")), first.message),
        first.advice, first.detail);
}

} // namespace innkeeper
