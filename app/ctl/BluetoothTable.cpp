// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/BluetoothTable.h"

#include "app/ctl/BluetoothJson.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper::ctl {

namespace {

struct BluetoothTable
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::BluetoothTable)
};

/// One adapter, as BlueZ and the keeper know it: neither has to.
struct KnownAdapter
{
    std::optional<BluetoothAdapter> adapter;
    std::optional<BluetoothSeat> seat;
};

QList<KnownAdapter> allAdapters(const BluetoothDevices &bluetooth, const BluetoothLending &lending)
{
    QList<KnownAdapter> all;
    for (const BluetoothAdapter &adapter : bluetooth.adapters())
        all << KnownAdapter{adapter, std::nullopt};
    for (const BluetoothSeat &seat : lending.seats()) {
        const auto known = std::find_if(all.begin(), all.end(), [&seat](const KnownAdapter &one) {
            return one.adapter && one.adapter->id == seat.adapter;
        });
        if (known == all.end())
            all << KnownAdapter{std::nullopt, seat};
        else
            known->seat = seat;
    }
    return all;
}

QString stateOf(const BluetoothDevice &device)
{
    if (device.isConnected)
        return BluetoothTable::tr("connected");
    return device.isPaired ? BluetoothTable::tr("paired") : BluetoothTable::tr("not paired");
}

QString stateOf(const std::optional<BluetoothAdapter> &adapter)
{
    if (!adapter)
        return {};
    return adapter->isPowered ? BluetoothTable::tr("on") : BluetoothTable::tr("off");
}

QString whoHas(const std::optional<BluetoothSeat> &seat)
{
    using State = BluetoothSeat::State;
    switch (seat ? seat->state : State::Host) {
    case State::Host:
        break;
    case State::Lending:
        return BluetoothTable::tr("on its way to %1").arg(seat->machineName);
    case State::Lent:
        return seat->machineName;
    case State::Returning:
        return BluetoothTable::tr("on its way back");
    }
    return BluetoothTable::tr("this computer");
}

QStringList rowOf(const KnownAdapter &one)
{
    const auto &[adapter, seat] = one;
    return {adapter ? adapter->id : seat->adapter,
            adapter ? adapter->address : seat->address,
            adapter ? adapter->name : QString(),
            stateOf(adapter),
            adapter && !adapter->usbPort.isEmpty() ? adapter->usbPort
            : seat                                 ? seat->usbPort
                                                   : QString(),
            whoHas(seat)};
}

} // namespace

QList<QStringList> bluetoothRows(const QList<BluetoothDevice> &devices)
{
    QList<QStringList> rows{{BluetoothTable::tr("Address"), BluetoothTable::tr("Kind"),
                             BluetoothTable::tr("Device"), BluetoothTable::tr("State"),
                             BluetoothTable::tr("Battery")}};
    for (const BluetoothDevice &device : devices)
        rows << QStringList{device.address, toText(device.kind), device.name, stateOf(device),
                            device.battery ? BluetoothTable::tr("%1 %").arg(*device.battery)
                                           : QString()};
    return rows;
}

void showBluetooth(const BluetoothDevices &bluetooth, const BluetoothLending &lending,
                   Output &output)
{
    const QList<KnownAdapter> all = allAdapters(bluetooth, lending);
    if (output.isJson()) {
        QJsonArray adapters;
        for (const KnownAdapter &one : all)
            adapters << bluetoothToJson(one.adapter, one.seat);
        QJsonArray devices;
        for (const BluetoothDevice &device : bluetooth.devices())
            devices << bluetoothToJson(device);
        output.json(QJsonObject{{QStringLiteral("adapters"), adapters},
                                {QStringLiteral("devices"), devices}});
        return;
    }
    if (all.isEmpty()) {
        output.note(BluetoothTable::tr("This computer has no Bluetooth adapter."));
        return;
    }
    QList<QStringList> rows{{BluetoothTable::tr("Adapter"), BluetoothTable::tr("Address"),
                             BluetoothTable::tr("Name"), BluetoothTable::tr("State"),
                             BluetoothTable::tr("Port"), BluetoothTable::tr("Is in")}};
    for (const KnownAdapter &one : all)
        rows << rowOf(one);
    output.table(rows);
    if (!bluetooth.devices().isEmpty()) {
        output.line({});
        output.table(bluetoothRows(bluetooth.devices()));
    }
    for (const KnownAdapter &one : all) {
        if (one.seat && one.seat->failure)
            output.note(
                QStringLiteral("%1: %2").arg(one.seat->adapter, one.seat->failure->message));
    }
}

} // namespace innkeeper::ctl
