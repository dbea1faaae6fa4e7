// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/keeper/KeeperLink.h"
#include "core/ports/BluetoothLending.h"

namespace innkeeper::keeper {

/// The keeper's loans of Bluetooth, seen from another program. That it does not run, or ends, is
/// trouble() and no more; when it comes back all is as before. Main thread; nothing blocks.
class BluetoothLendingClient : public BluetoothLending
{
    Q_OBJECT

public:
    explicit BluetoothLendingClient(QObject *parent = nullptr);

    /// busOfKeeper(). Asks for everything; changed() follows. Again: of another keeper.
    void start(const std::optional<QDBusConnection> &bus) { m_keeper.start(bus); }
    [[nodiscard]] bool isLoaded() const { return m_keeper.isLoaded(); }

    [[nodiscard]] std::optional<Error> trouble() const override { return m_trouble; }
    [[nodiscard]] QList<BluetoothSeat> seats() const override { return m_seats; }
    [[nodiscard]] QFuture<Result<void>> lend(const QString &adapter, const Loan &loan) override;
    [[nodiscard]] QFuture<Result<void>> takeBack(const QString &adapter) override;

private:
    void take(const QVariantList &state);
    void lose(const Error &why);

    KeeperLink m_keeper;
    std::optional<Error> m_trouble;
    QList<BluetoothSeat> m_seats;
};

} // namespace innkeeper::keeper
