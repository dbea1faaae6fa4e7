// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QVariantList>

#include <chrono>
#include <optional>

namespace innkeeper::keeper {

/// One interface of the keeper, seen from another program: reads its state anew whenever that is
/// another one, and passes orders on. One that goes is asked for again, so that the bus starts
/// another. Main thread; nothing blocks.
class KeeperLink : public QObject
{
    Q_OBJECT

public:
    struct Terms
    {
        const char *interface;
        /// What GetState answers, as D-Bus writes types.
        const char *state;
        /// What is said where the keeper says nothing.
        Error silence;
    };
    explicit KeeperLink(Terms terms, QObject *parent = nullptr);

    /// The bus starts the keeper where it can; none: no keeper looks after the machines that this
    /// program shows, because they are another computer's, and lost() says so. Again: what was
    /// known of another one is forgotten.
    void start(const std::optional<QDBusConnection> &bus);
    /// told() or lost() was there at least once.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// The keeper answers, though it may have troubles of its own.
    [[nodiscard]] bool isThere() const { return m_isThere; }

    [[nodiscard]] QFuture<Result<void>> call(const QString &method, const QVariantList &arguments);

Q_SIGNALS:
    /// What GetState answered; of the types that were agreed on.
    void told(const QVariantList &state);
    void lost(const innkeeper::Error &why);

public Q_SLOTS:
    /// By itself, whenever the keeper says that something changed; told() or lost() follows.
    void readAgain();

private:
    void leaveBus();
    void stayAway();
    void take(const QDBusMessage &reply);
    void lose(const QDBusMessage &reply);
    void revive();
    [[nodiscard]] QDBusMessage callOf(const QString &method,
                                      const QVariantList &arguments = {}) const;

    Terms m_terms;
    /// Not connected before the start.
    QDBusConnection m_bus{QString()};
    QDBusServiceWatcher m_watcher;
    QTimer m_revival;
    std::chrono::milliseconds m_pause{0};
    /// When a keeper went the last time.
    QElapsedTimer m_lastLoss;
    /// How often it was started: answers to questions of before are not heard.
    int m_round = 0;
    bool m_isLoaded = false;
    bool m_isThere = false;
    bool m_isReading = false;
    bool m_mustReadAgain = false;
};

/// Where the keeper of the machines at `uri` is: on the system's bus where one is installed, which
/// looks after qemu:///system alone, and else on this person's; none: the machines are another
/// computer's. Empty: of whichever this program takes. Blocks for a moment; any thread.
[[nodiscard]] std::optional<QDBusConnection> busOfKeeper(const QString &uri);
/// One runs there, or can be started. Blocks for a moment; any thread.
[[nodiscard]] bool isKeeperOn(const QDBusConnection &bus);

} // namespace innkeeper::keeper
