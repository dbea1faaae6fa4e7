// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/UsbKeeping.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace innkeeper::keeper {

/// The keeper, seen from another program. That it does not run, or ends, is trouble() and no more;
/// when it comes back all is as before. Main thread; nothing blocks.
class KeeperClient : public UsbKeeping
{
    Q_OBJECT

public:
    explicit KeeperClient(QObject *parent = nullptr);

    /// Asks for everything; changed() follows. The bus starts the keeper where it can. Once.
    void start(const QDBusConnection &bus);
    /// changed() was there at least once.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// The keeper answers, though it may have troubles of its own.
    [[nodiscard]] bool isThere() const { return m_isThere; }

    [[nodiscard]] std::optional<Error> trouble() const override { return m_trouble; }
    [[nodiscard]] QList<UsbSeat> seats() const override { return m_seats; }
    [[nodiscard]] QList<UsbRule> rules() const override { return m_rules; }
    [[nodiscard]] QFuture<Result<void>> move(const QString &port, const Wish &wish) override;
    [[nodiscard]] QFuture<Result<void>> keep(const QString &port) override;
    [[nodiscard]] QFuture<Result<void>> setRules(const QList<UsbRule> &rules) override;

private Q_SLOTS:
    void readAgain();

private:
    void take(const QDBusMessage &reply);
    void lose(const Error &why);
    [[nodiscard]] QFuture<Result<void>> call(const QString &method, const QVariantList &arguments);

    /// Not connected before the start.
    QDBusConnection m_bus{QString()};
    QDBusServiceWatcher m_watcher;
    std::optional<Error> m_trouble;
    QList<UsbSeat> m_seats;
    QList<UsbRule> m_rules;
    bool m_isLoaded = false;
    bool m_isThere = false;
    bool m_isReading = false;
    bool m_mustReadAgain = false;
};

/// The system's where a keeper is installed, else this person's. Blocks for a moment; any thread.
[[nodiscard]] QDBusConnection busOfKeeper();

} // namespace innkeeper::keeper
