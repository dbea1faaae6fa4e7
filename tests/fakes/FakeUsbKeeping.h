// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/UsbKeeping.h"

#include <QStringList>

namespace innkeeper::fakes {

/// A keeper that knows what it was given, and moves nothing but its own seats.
class FakeUsbKeeping : public UsbKeeping
{
    Q_OBJECT

public:
    [[nodiscard]] std::optional<Error> trouble() const override { return m_trouble; }
    [[nodiscard]] QList<UsbSeat> seats() const override { return m_seats; }
    [[nodiscard]] QList<UsbRule> rules() const override { return m_rules; }
    [[nodiscard]] QFuture<Result<void>> move(const QString &port, const Wish &wish) override;
    [[nodiscard]] QFuture<Result<void>> keep(const QString &port) override;
    [[nodiscard]] QFuture<Result<void>> setRules(const QList<UsbRule> &rules) override;

    void setSeats(const QList<UsbSeat> &seats);
    void setTrouble(const std::optional<Error> &trouble);
    /// Somebody else makes these, just before the next setRules().
    void changeBefore(const QList<UsbRule> &rules) { m_otherRules = rules; }
    /// What every call fails with from now on.
    void failWith(const std::optional<Error> &failure) { m_failure = failure; }

    QList<std::pair<QString, Wish>> m_moved;
    QStringList m_kept;

private:
    [[nodiscard]] QFuture<Result<void>> answer() const;

    QList<UsbSeat> m_seats;
    QList<UsbRule> m_rules;
    std::optional<QList<UsbRule>> m_otherRules;
    std::optional<Error> m_trouble;
    std::optional<Error> m_failure;
};

} // namespace innkeeper::fakes
