// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/usbredir/Reports.h"
#include "core/base/Result.h"
#include "core/base/UniqueFd.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>

namespace innkeeper::usbredir {

class UsbredirServer;

/// Devices that processes of their own speak for in usbredir's protocol, by the alias that each has
/// in its machine. Blocks, any thread.
class Redirections
{
public:
    /// `folder`: where the sockets go. `onEnd`: one has ended by itself; called on any thread.
    Redirections(QString folder, std::function<Error(Report)> whyRefused,
                 std::function<void()> onEnd);
    ~Redirections();

    struct Source
    {
        QString program;
        QStringList words;
        /// The user that the machine's process runs as; -1: our own.
        qint64 user = -1;
        std::function<Result<UniqueFd>()> open;
        /// When the process has ended, however it did. May be empty.
        std::function<void()> giveBack;
        /// The machine has begun to use it; called on any thread. May be empty.
        std::function<void()> onTaken = {};
    };
    /// The socket that the machine has to connect to. One that is served already is ended first.
    [[nodiscard]] Result<QString> serve(const QString &alias, const Source &source);
    /// Waits until the machine uses it, or for a moment: a machine that has not started its system
    /// yet says nothing.
    [[nodiscard]] Result<void> confirm(const QString &alias);
    void end(const QString &alias);
    [[nodiscard]] bool isServed(const QString &alias) const;
    [[nodiscard]] bool isTaken(const QString &alias) const;

private:
    [[nodiscard]] std::shared_ptr<UsbredirServer> find(const QString &alias) const;

    QString m_folder;
    std::function<Error(Report)> m_whyRefused;
    std::function<void()> m_onEnd;
    mutable std::mutex m_mutex;
    QHash<QString, std::shared_ptr<UsbredirServer>> m_servers;
    /// Why a machine that had taken it gave it up: told at the next attempt, once, so that it is
    /// not tried for ever.
    QHash<QString, Error> m_regrets;
};

} // namespace innkeeper::usbredir
