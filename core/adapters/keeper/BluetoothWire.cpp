// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/Wire.h"

namespace innkeeper::keeper {

QVariantMap toWire(const BluetoothSeat &seat)
{
    return {
        {QStringLiteral("adapter"), seat.adapter},
        {QStringLiteral("address"), seat.address},
        {QStringLiteral("usb-port"), seat.usbPort},
        {QStringLiteral("state"), toWord(seat.state)},
        {QStringLiteral("machine"), seat.machine.isNull() ? QString() : seat.machine.toText()},
        {QStringLiteral("machine-name"), seat.machineName},
        {QStringLiteral("guards"), QVariant::fromValue(toWire(seat.guards))},
        {QStringLiteral("failure"), toWire(seat.failure)},
    };
}

BluetoothSeat bluetoothSeatFromWire(const QVariantMap &wire)
{
    const auto text = [&](const char *key) { return wire[QLatin1String(key)].toString(); };
    BluetoothSeat seat;
    seat.adapter = text("adapter");
    seat.address = text("address");
    seat.usbPort = text("usb-port");
    seat.state = bluetoothStateFrom(text("state"));
    seat.machine = MachineId::fromText(text("machine"));
    seat.machineName = text("machine-name");
    seat.guards = guardsFromWire(unpacked<QList<QStringList>>(wire[QStringLiteral("guards")]));
    seat.failure = errorFromWire(unpacked<QStringList>(wire[QStringLiteral("failure")]));
    return seat;
}

} // namespace innkeeper::keeper
