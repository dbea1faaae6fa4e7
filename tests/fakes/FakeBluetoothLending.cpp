// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeBluetoothLending.h"

#include <algorithm>

namespace innkeeper::fakes {

using State = BluetoothSeat::State;

QFuture<Result<void>> FakeBluetoothLending::lend(const QString &adapter, const Loan &loan)
{
    m_lent.append({adapter, loan});
    return move(adapter, loan.machine);
}

QFuture<Result<void>> FakeBluetoothLending::takeBack(const QString &adapter)
{
    m_takenBack.append(adapter);
    return move(adapter, {});
}

QFuture<Result<void>> FakeBluetoothLending::move(const QString &adapter, const MachineId &machine)
{
    m_promise = std::make_unique<QPromise<Result<void>>>();
    m_promise->start();
    const auto future = m_promise->future();
    const auto seat =
        std::find_if(m_seats.begin(), m_seats.end(),
                     [&adapter](const BluetoothSeat &one) { return one.adapter == adapter; });
    if (seat == m_seats.end()) {
        m_promise->addResult(failure(ErrorKind::NotFound, QStringLiteral("no such adapter")));
        m_promise->finish();
        return future;
    }
    if (machine.isNull()) {
        seat->state = State::Returning;
    } else {
        seat->state = State::Lending;
        seat->machine = machine;
        seat->machineName = machine.toText();
    }
    Q_EMIT changed();
    if (!m_isSlow)
        finish();
    return future;
}

void FakeBluetoothLending::finish()
{
    for (BluetoothSeat &seat : m_seats) {
        if (seat.state == State::Lending && !m_failure) {
            seat.state = State::Lent;
        } else if (seat.state == State::Returning && m_failure) {
            seat.state = State::Lent;
        } else if (seat.state != State::Lent) {
            seat.state = State::Host;
            seat.machine = {};
            seat.machineName.clear();
        }
    }
    Q_EMIT changed();
    m_promise->addResult(m_failure ? Result<void>(failure(*m_failure)) : Result<void>());
    m_promise->finish();
}

void FakeBluetoothLending::setSeats(const QList<BluetoothSeat> &seats)
{
    m_seats = seats;
    Q_EMIT changed();
}

void FakeBluetoothLending::setTrouble(const std::optional<Error> &trouble)
{
    m_trouble = trouble;
    Q_EMIT changed();
}

} // namespace innkeeper::fakes
