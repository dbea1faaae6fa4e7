// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/BluetoothJson.h"

namespace innkeeper::ctl {

QJsonObject bluetoothToJson(const BluetoothAdapter &adapter)
{
    QJsonObject json{
        {QStringLiteral("id"), adapter.id},
        {QStringLiteral("address"), adapter.address},
        {QStringLiteral("name"), adapter.name},
        {QStringLiteral("powered"), adapter.isPowered},
        {QStringLiteral("discovering"), adapter.isDiscovering},
    };
    if (!adapter.usbPort.isEmpty())
        json.insert(QStringLiteral("usbPort"), adapter.usbPort);
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
