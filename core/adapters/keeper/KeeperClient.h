// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/keeper/KeeperLink.h"
#include "core/ports/UsbKeeping.h"

namespace innkeeper::keeper {

/// The keeper's USB devices, seen from another program. That it does not run, or ends, is trouble()
/// and no more; when it comes back all is as before. Main thread; nothing blocks.
class KeeperClient : public UsbKeeping
{
    Q_OBJECT

public:
    explicit KeeperClient(QObject *parent = nullptr);

    /// busOfKeeper(). Asks for everything; changed() follows. Again: of another keeper.
    void start(const std::optional<QDBusConnection> &bus) { m_keeper.start(bus); }
    [[nodiscard]] bool isLoaded() const { return m_keeper.isLoaded(); }
    /// By itself, whenever the keeper says that something changed; changed() follows.
    void readAgain() { m_keeper.readAgain(); }
    [[nodiscard]] bool isThere() const { return m_keeper.isThere(); }

    [[nodiscard]] std::optional<Error> trouble() const override { return m_trouble; }
    [[nodiscard]] QList<UsbSeat> seats() const override { return m_seats; }
    [[nodiscard]] QList<UsbRule> rules() const override
    {
        return m_rules.value_or(QList<UsbRule>());
    }
    [[nodiscard]] QFuture<Result<void>> move(const QString &port, const Wish &wish) override;
    [[nodiscard]] QFuture<Result<void>> keep(const QString &port) override;
    [[nodiscard]] QFuture<Result<void>> setRules(const QList<UsbRule> &rules) override;

private:
    void take(const QVariantList &state);
    void lose(const Error &why);

    KeeperLink m_keeper;
    std::optional<Error> m_trouble;
    QList<UsbSeat> m_seats;
    /// As the keeper told them, word for word.
    QString m_told;
    Result<QList<UsbRule>> m_rules;
};

} // namespace innkeeper::keeper
