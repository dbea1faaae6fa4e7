// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"
#include "core/base/MachineId.h"
#include "core/base/Result.h"
#include "core/base/UniqueFd.h"

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace innkeeper {

/// What an operation that touches several things has done so far, in a file, so that kill -9 or a
/// power cut leaves no half machine: written (and synced) before each step, removed at the end.
/// A record whose owner lives is locked (flock), and so is told apart from one left behind. The
/// lock is a file of its own beside the record, because rewriting replaces the record's file.
/// Any thread; several processes may share the folder.
class OperationJournal
{
public:
    struct Volume
    {
        QString pool;
        QString name;
        QString path;
        /// Create: as it was asked for, to know it again when we died before learning of success.
        QString format = {};
        Bytes capacity = {};
        bool preallocate = false;
        /// Create: certainly ours. Otherwise somebody else may have been faster with that name.
        bool isMade = false;
        bool operator==(const Volume &) const = default;
    };
    struct Record
    {
        enum class Kind { Create, Delete, AddDisk };
        Kind kind = Kind::Create;
        QString uri;
        MachineId machine;
        QString machineName;
        /// Create, AddDisk: about to be made or made by us. Delete: to be deleted.
        QList<Volume> volumes;
        /// Create: all volumes are complete, only defining is left. Then it can be finished.
        bool volumesComplete = false;
        QString xml;
        bool operator==(const Record &) const = default;
    };

    /// An operation under way. Gone from disk with finish(); the destructor alone leaves the file.
    class Entry
    {
    public:
        Entry(QString file, UniqueFd lock);
        [[nodiscard]] Result<void> write(const Record &record);
        void finish();
        /// Since the last write; zero when there was none.
        [[nodiscard]] std::chrono::milliseconds age() const;

    private:
        QString m_file;
        UniqueFd m_lock;
    };

    explicit OperationJournal(QString folder);

    [[nodiscard]] Result<std::unique_ptr<Entry>> begin(const Record &record);
    /// Takes over what dead owners left for this connection; each entry stays locked by the caller.
    [[nodiscard]] QList<std::pair<Record, std::shared_ptr<Entry>>> leftBehind(const QString &uri);

    /// $XDG_STATE_HOME/innkeeper/journal
    [[nodiscard]] static QString defaultFolder();

private:
    QString m_folder;
};

} // namespace innkeeper
