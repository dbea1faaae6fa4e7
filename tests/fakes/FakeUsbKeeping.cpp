// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeUsbKeeping.h"

#include "core/base/ReadyFuture.h"

#include <utility>

namespace innkeeper::fakes {

QFuture<Result<void>> FakeUsbKeeping::answer() const
{
    return readyFuture(m_failure ? Result<void>(failure(*m_failure)) : Result<void>());
}

QFuture<Result<void>> FakeUsbKeeping::move(const QString &port, const Wish &wish)
{
    m_moved.append({port, wish});
    if (m_failure)
        return answer();
    for (UsbSeat &seat : m_seats) {
        if (seat.device.port != port)
            continue;
        seat.machine = wish.machine;
        seat.returnsIn = 0;
        seat.state = wish.machine.isNull() ? UsbSeat::State::Host : UsbSeat::State::InMachine;
    }
    Q_EMIT changed();
    return answer();
}

QFuture<Result<void>> FakeUsbKeeping::keep(const QString &port)
{
    m_kept.append(port);
    for (UsbSeat &seat : m_seats) {
        if (!m_failure && seat.device.port == port)
            seat.returnsIn = 0;
    }
    Q_EMIT changed();
    return answer();
}

QFuture<Result<void>> FakeUsbKeeping::setRules(const QList<UsbRule> &rules)
{
    if (m_otherRules) {
        m_rules = *std::exchange(m_otherRules, std::nullopt);
        return readyFuture<Result<void>>(failure(ErrorKind::Busy, QStringLiteral("others")));
    }
    if (!m_failure) {
        m_rules = rules;
        Q_EMIT changed();
    }
    return answer();
}

void FakeUsbKeeping::setSeats(const QList<UsbSeat> &seats)
{
    m_seats = seats;
    Q_EMIT changed();
}

void FakeUsbKeeping::setTrouble(const std::optional<Error> &trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace innkeeper::fakes
