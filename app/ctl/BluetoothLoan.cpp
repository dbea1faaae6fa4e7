// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/BluetoothLoan.h"

#include "app/ctl/FutureWait.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

namespace {

struct BluetoothLoan
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::BluetoothLoan)
};

Result<BluetoothSeat> chosenFrom(QList<BluetoothSeat> seats, const QString &named)
{
    if (!named.isEmpty())
        seats.removeIf([&named](const BluetoothSeat &seat) {
            return seat.adapter != named && seat.address.compare(named, Qt::CaseInsensitive) != 0;
        });
    if (seats.size() == 1)
        return seats.first();
    QStringList names;
    for (const BluetoothSeat &seat : std::as_const(seats))
        names << seat.adapter;
    if (!seats.isEmpty())
        return failure(ErrorKind::Invalid,
                       BluetoothLoan::tr("Several Bluetooth adapters could be meant."),
                       BluetoothLoan::tr("Say by --adapter which one is: %1.")
                           .arg(names.join(QStringLiteral(", "))));
    if (named.isEmpty())
        return failure(ErrorKind::NotFound,
                       BluetoothLoan::tr("This computer has no Bluetooth adapter."));
    return failure(ErrorKind::NotFound,
                   BluetoothLoan::tr("There is no Bluetooth adapter “%1”.").arg(named),
                   BluetoothLoan::tr("\"innkeeperctl bluetooth\" lists them."));
}

} // namespace

Result<QString> lendBluetooth(BluetoothLending &lending, const Arguments &arguments,
                              const MachineId &machine)
{
    const auto seat = chosenFrom(lending.seats(), arguments.value(QStringLiteral("adapter")));
    if (!seat)
        return failure(seat.error());
    const bool insists = arguments.has(QStringLiteral("insist"));
    const auto lent = waitFor(lending.lend(seat->adapter, {machine, insists}));
    if (!lent)
        return failure(lent.error());
    return seat->adapter;
}

Result<QString> takeBluetoothBack(BluetoothLending &lending, const Arguments &arguments)
{
    const QString named = arguments.value(QStringLiteral("adapter"));
    QList<BluetoothSeat> seats = lending.seats();
    if (named.isEmpty()) {
        seats.removeIf(
            [](const BluetoothSeat &seat) { return seat.state == BluetoothSeat::State::Host; });
        if (seats.isEmpty())
            return failure(ErrorKind::NotFound,
                           BluetoothLoan::tr("No Bluetooth adapter is lent to a machine."));
    }
    const auto seat = chosenFrom(seats, named);
    if (!seat)
        return failure(seat.error());
    const auto returned = waitFor(lending.takeBack(seat->adapter));
    if (!returned)
        return failure(returned.error());
    return seat->adapter;
}

} // namespace innkeeper::ctl
