// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/BluetoothLendingClient.h"

#include "core/adapters/keeper/Wire.h"

#include <QSet>

namespace innkeeper::keeper {

BluetoothLendingClient::BluetoothLendingClient(QObject *parent)
    : m_keeper(
          {kBluetoothInterface,
           "aa{sv}as",
           {ErrorKind::Disconnected,
            tr("Bluetooth cannot be lent, because the keeper does not answer."),
            tr("The keeper (innkeeperd) has to run; after an update, it has to be started anew."),
            {}}})
{
    setParent(parent);
    connect(&m_keeper, &KeeperLink::told, this, &BluetoothLendingClient::take);
    connect(&m_keeper, &KeeperLink::lost, this, &BluetoothLendingClient::lose);
}

void BluetoothLendingClient::take(const QVariantList &state)
{
    m_seats.clear();
    QSet<QString> known;
    for (const QVariantMap &wire : unpacked<QList<QVariantMap>>(state[0])) {
        const BluetoothSeat seat = bluetoothSeatFromWire(wire);
        if (seat.adapter.isEmpty() || known.contains(seat.adapter))
            continue;
        known.insert(seat.adapter);
        m_seats.append(seat);
    }
    m_trouble = errorFromWire(state[1].toStringList());
    Q_EMIT changed();
}

void BluetoothLendingClient::lose(const Error &why)
{
    m_seats.clear();
    m_trouble = why;
    Q_EMIT changed();
}

QFuture<Result<void>> BluetoothLendingClient::lend(const QString &adapter, const Loan &loan)
{
    const QVariantMap options{{QStringLiteral("despite-warnings"), loan.despiteWarnings}};
    return m_keeper.call(QStringLiteral("Lend"), {adapter, loan.machine.toText(), options});
}

QFuture<Result<void>> BluetoothLendingClient::takeBack(const QString &adapter)
{
    return m_keeper.call(QStringLiteral("TakeBack"), {adapter});
}

} // namespace innkeeper::keeper
