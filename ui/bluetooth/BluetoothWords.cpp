// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bluetooth/BluetoothWords.h"

#include "ui/widgets/PlainName.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct BluetoothText
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::BluetoothWords)
};

} // namespace

QString symbolOf(BluetoothKind kind)
{
    switch (kind) {
    case BluetoothKind::Keyboard:
        return QStringLiteral("keyboard");
    case BluetoothKind::Mouse:
    case BluetoothKind::Tablet:
        return QStringLiteral("mouse");
    case BluetoothKind::GameController:
        return QStringLiteral("game-controller");
    case BluetoothKind::Headset:
    case BluetoothKind::Headphones:
    case BluetoothKind::Speaker:
    case BluetoothKind::Player:
        return QStringLiteral("sound");
    case BluetoothKind::Phone:
        return QStringLiteral("phone");
    case BluetoothKind::Computer:
        return QStringLiteral("computer");
    case BluetoothKind::Camera:
        return QStringLiteral("camera");
    case BluetoothKind::Printer:
        return QStringLiteral("printer");
    case BluetoothKind::Scanner:
        return QStringLiteral("scanner");
    case BluetoothKind::Network:
        return QStringLiteral("network");
    case BluetoothKind::Display:
        return QStringLiteral("screen");
    case BluetoothKind::Other:
        break;
    }
    return QStringLiteral("bluetooth");
}

QString stateText(const BluetoothDevice &device)
{
    const QString kind = toText(device.kind);
    if (device.isConnected && device.battery)
        return BluetoothText::tr("%1, connected, battery at %2 %", "a kind of device, a number")
            .arg(kind)
            .arg(*device.battery);
    if (device.isConnected)
        return BluetoothText::tr("%1, connected", "a kind of device").arg(kind);
    if (device.isPaired)
        return BluetoothText::tr("%1, not connected", "a kind of device").arg(kind);
    return kind;
}

QString stateText(const BluetoothAdapter &adapter)
{
    if (adapter.usbPort.isEmpty())
        return adapter.isPowered ? BluetoothText::tr("%1, on", "an address").arg(adapter.address)
                                 : BluetoothText::tr("%1, off", "an address").arg(adapter.address);
    return adapter.isPowered ? BluetoothText::tr("%1 in USB port %2, on", "an address, a port")
                                   .arg(adapter.address, adapter.usbPort)
                             : BluetoothText::tr("%1 in USB port %2, off", "an address, a port")
                                   .arg(adapter.address, adapter.usbPort);
}

QString stateText(const BluetoothSeat &seat, const QString &machine)
{
    switch (seat.state) {
    case BluetoothSeat::State::Host:
        break;
    case BluetoothSeat::State::Lending:
        return BluetoothText::tr("On its way to %1…").arg(machine);
    case BluetoothSeat::State::Lent:
        return BluetoothText::tr("%1 has it. It comes back when that machine stops.").arg(machine);
    case BluetoothSeat::State::Returning:
        return BluetoothText::tr("Coming back from %1…").arg(machine);
    }
    return BluetoothText::tr("This computer has it.");
}

QString placeText(const BluetoothSeat &seat)
{
    const QString address = plainLine(seat.address);
    const QString port = plainLine(seat.usbPort);
    return seat.usbPort.isEmpty()
               ? address
               : BluetoothText::tr("%1 in USB port %2", "an address, a port").arg(address, port);
}

QString titleOf(const BluetoothAdapter &adapter)
{
    return adapter.name.isEmpty() ? adapter.id : plainLine(adapter.name);
}

} // namespace innkeeper
