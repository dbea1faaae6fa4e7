// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/BluetoothJson.h"

#include "app/ctl/UsbJson.h"

namespace innkeeper::ctl {

static void insertSeat(QJsonObject &json, const BluetoothSeat &seat)
{
    json.insert(QStringLiteral("state"), toWord(seat.state));
    json.insert(QStringLiteral("guards"), guardsToJson(seat.guards));
    if (!seat.machine.isNull()) {
        json.insert(QStringLiteral("machine"), seat.machine.toText());
        json.insert(QStringLiteral("machineName"), seat.machineName);
    }
    if (seat.failure)
        json.insert(QStringLiteral("failure"), seat.failure->message);
}

QJsonObject bluetoothToJson(const std::optional<BluetoothAdapter> &adapter,
                            const std::optional<BluetoothSeat> &seat)
{
    QJsonObject json;
    QString port = seat ? seat->usbPort : QString();
    if (adapter) {
        json = {{QStringLiteral("id"), adapter->id},
                {QStringLiteral("address"), adapter->address},
                {QStringLiteral("name"), adapter->name},
                {QStringLiteral("powered"), adapter->isPowered},
                {QStringLiteral("discovering"), adapter->isDiscovering}};
        port = adapter->usbPort.isEmpty() ? port : adapter->usbPort;
    } else if (seat) {
        json = {{QStringLiteral("id"), seat->adapter}, {QStringLiteral("address"), seat->address}};
    }
    if (!port.isEmpty())
        json.insert(QStringLiteral("usbPort"), port);
    if (seat)
        insertSeat(json, *seat);
    return json;
}

QJsonObject bluetoothToJson(const BluetoothDevice &device)
{
    QJsonObject json{
        {QStringLiteral("id"), device.id},
        {QStringLiteral("adapter"), device.adapter},
        {QStringLiteral("address"), device.address},
        {QStringLiteral("name"), device.name},
        {QStringLiteral("kind"), toWord(device.kind)},
        {QStringLiteral("paired"), device.isPaired},
        {QStringLiteral("trusted"), device.isTrusted},
        {QStringLiteral("connected"), device.isConnected},
    };
    if (device.battery)
        json.insert(QStringLiteral("battery"), *device.battery);
    if (device.strength)
        json.insert(QStringLiteral("signal"), *device.strength);
    return json;
}

} // namespace innkeeper::ctl
