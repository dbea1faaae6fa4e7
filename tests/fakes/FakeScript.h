// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QStringList>
#include <QWaitCondition>

#include <chrono>

namespace innkeeper::fakes {

/// What a test wants of the next calls: failures, standing still, and a log of what was called.
/// Calls are named "part.function": "machines.define", "storage.upload". Any thread.
class FakeScript
{
public:
    ~FakeScript();

    void failNext(const QString &call, const Error &error);
    void failAlways(const QString &call, const Error &error);
    void succeed(const QString &call);

    /// Every such call stands still until release().
    void block(const QString &call);
    void release(const QString &call);
    /// True as soon as one call stands there.
    [[nodiscard]] bool
    waitUntilBlocked(const QString &call,
                     std::chrono::milliseconds deadline = std::chrono::seconds(10));

    [[nodiscard]] QStringList calls() const;
    [[nodiscard]] qsizetype count(const QString &call) const;
    void clearLog();

    /// Asked by the fakes at each call.
    [[nodiscard]] Result<void> enter(const QString &call);

private:
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    QHash<QString, QList<Error>> m_failNext;
    QHash<QString, Error> m_failAlways;
    QSet<QString> m_blocked;
    QHash<QString, int> m_standing;
    QStringList m_calls;
};

} // namespace innkeeper::fakes
