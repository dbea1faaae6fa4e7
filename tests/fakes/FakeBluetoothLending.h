// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/BluetoothLending.h"

#include <QPromise>

#include <memory>

namespace innkeeper::fakes {

/// Lends the seats it was given, at once or when a test says so. It looks at no guard.
class FakeBluetoothLending : public BluetoothLending
{
    Q_OBJECT

public:
    [[nodiscard]] std::optional<Error> trouble() const override { return m_trouble; }
    [[nodiscard]] QList<BluetoothSeat> seats() const override { return m_seats; }
    [[nodiscard]] QFuture<Result<void>> lend(const QString &adapter, const Loan &loan) override;
    [[nodiscard]] QFuture<Result<void>> takeBack(const QString &adapter) override;

    void setSeats(const QList<BluetoothSeat> &seats);
    void setTrouble(const std::optional<Error> &trouble);
    /// What every call fails with from now on.
    void failWith(const std::optional<Error> &failure) { m_failure = failure; }
    /// From now on calls stay on their way until finish().
    void takeTime() { m_isSlow = true; }
    void finish();

    QList<std::pair<QString, Loan>> m_lent;
    QStringList m_takenBack;

private:
    [[nodiscard]] QFuture<Result<void>> move(const QString &adapter, const MachineId &machine);

    QList<BluetoothSeat> m_seats;
    std::optional<Error> m_trouble;
    std::optional<Error> m_failure;
    bool m_isSlow = false;
    std::unique_ptr<QPromise<Result<void>>> m_promise;
};

} // namespace innkeeper::fakes
