// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/keeper/Wire.h"

namespace innkeeper::keeper {

namespace {

quint8 byteAt(const QByteArray &bytes, int index)
{
    return index < bytes.size() ? static_cast<quint8>(bytes[index]) : quint8{0};
}

void append(QByteArray &bytes, const UsbClass &kind)
{
    for (const quint8 one : {kind.code, kind.subclass, kind.protocol})
        bytes.append(static_cast<char>(one));
}

UsbClass classAt(const QByteArray &bytes, int index)
{
    return {byteAt(bytes, index), byteAt(bytes, index + 1), byteAt(bytes, index + 2)};
}

} // namespace

QVariantMap toWire(const UsbSeat &seat)
{
    const UsbDevice &device = seat.device;
    QByteArray kind;
    append(kind, device.kind);
    QList<QByteArray> interfaces;
    QStringList drivers;
    QList<QList<uint>> usages;
    for (const UsbInterface &one : device.interfaces) {
        QByteArray bytes(1, static_cast<char>(one.number));
        append(bytes, one.kind);
        interfaces.append(bytes);
        drivers.append(one.driver);
        usages.append(one.usages);
    }
    return {
        {QStringLiteral("port"), device.port},
        {QStringLiteral("peer-port"), device.peerPort},
        {QStringLiteral("bus"), device.bus},
        {QStringLiteral("number"), device.number},
        {QStringLiteral("vendor"), QVariant::fromValue(device.vendor)},
        {QStringLiteral("product"), QVariant::fromValue(device.product)},
        {QStringLiteral("vendor-name"), device.vendorName},
        {QStringLiteral("product-name"), device.productName},
        {QStringLiteral("serial"), device.serial},
        {QStringLiteral("identity"), device.identity},
        {QStringLiteral("class"), kind},
        {QStringLiteral("interfaces"), QVariant::fromValue(interfaces)},
        {QStringLiteral("drivers"), drivers},
        {QStringLiteral("usages"), QVariant::fromValue(usages)},
        {QStringLiteral("tags"), device.tags},
        {QStringLiteral("speed"), device.speed},
        {QStringLiteral("built-in"), device.builtIn},
        {QStringLiteral("state"), toWord(seat.state)},
        {QStringLiteral("machine"), seat.machine.isNull() ? QString() : seat.machine.toText()},
        {QStringLiteral("machine-name"), seat.machineName},
        {QStringLiteral("foreign"), seat.isForeign},
        {QStringLiteral("isolated"), seat.isIsolated},
        {QStringLiteral("seen"), seat.isSeen},
        {QStringLiteral("changed"), seat.isChanged},
        {QStringLiteral("returns-in"), seat.returnsIn},
        {QStringLiteral("guards"), QVariant::fromValue(toWire(seat.guards))},
        {QStringLiteral("failure"), toWire(seat.failure)},
    };
}

UsbSeat seatFromWire(const QVariantMap &wire)
{
    const auto text = [&](const char *key) { return wire[QLatin1String(key)].toString(); };
    UsbSeat seat;
    UsbDevice &device = seat.device;
    device.port = text("port");
    device.peerPort = text("peer-port");
    device.bus = wire[QStringLiteral("bus")].toInt();
    device.number = wire[QStringLiteral("number")].toInt();
    device.vendor = wire[QStringLiteral("vendor")].value<quint16>();
    device.product = wire[QStringLiteral("product")].value<quint16>();
    device.vendorName = text("vendor-name");
    device.productName = text("product-name");
    device.serial = text("serial");
    device.identity = text("identity");
    device.kind = classAt(wire[QStringLiteral("class")].toByteArray(), 0);
    const auto interfaces = unpacked<QList<QByteArray>>(wire[QStringLiteral("interfaces")]);
    const auto drivers = unpacked<QStringList>(wire[QStringLiteral("drivers")]);
    const auto usages = unpacked<QList<QList<uint>>>(wire[QStringLiteral("usages")]);
    for (const QByteArray &bytes : interfaces) {
        const auto index = device.interfaces.size();
        device.interfaces.append(
            {byteAt(bytes, 0), classAt(bytes, 1), drivers.value(index), usages.value(index)});
    }
    device.tags = unpacked<QStringList>(wire[QStringLiteral("tags")]);
    device.speed = wire[QStringLiteral("speed")].toDouble();
    device.builtIn = wire[QStringLiteral("built-in")].toBool();
    seat.state = usbStateFrom(text("state"));
    seat.machine = MachineId::fromText(text("machine"));
    seat.machineName = text("machine-name");
    seat.isForeign = wire[QStringLiteral("foreign")].toBool();
    seat.isIsolated = wire[QStringLiteral("isolated")].toBool();
    seat.isSeen = wire[QStringLiteral("seen")].toBool();
    seat.isChanged = wire[QStringLiteral("changed")].toBool();
    seat.returnsIn = wire[QStringLiteral("returns-in")].toInt();
    seat.guards = guardsFromWire(unpacked<QList<QStringList>>(wire[QStringLiteral("guards")]));
    seat.failure = errorFromWire(unpacked<QStringList>(wire[QStringLiteral("failure")]));
    return seat;
}

} // namespace innkeeper::keeper
