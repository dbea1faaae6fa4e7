// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace innkeeper {

/// Does what changes machines, off the main thread and one after the other: each reads, changes
/// and writes a whole definition. What was begun is finished, whoever still listens.
class SaveQueue : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<void>()>;
    using Heard = std::function<void(const Result<void> &)>;

    explicit SaveQueue(QThreadPool &pool, QObject *parent = nullptr);

    /// `heard` is called on the main thread while `receiver` lives; else unheard() is told.
    void add(Work work, QObject *receiver, Heard heard);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// After each one.
    void finished();
    void unheard(const innkeeper::Error &problem);

private:
    struct Entry
    {
        Work work;
        QPointer<QObject> receiver;
        Heard heard;
    };
    void runNext();

    QThreadPool &m_pool;
    QList<Entry> m_entries;
    bool m_isBusy = false;
};

} // namespace innkeeper
