// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/UsbJson.h"

#include "core/usb/UsbKind.h"
#include "core/usb/UsbVerdict.h"

namespace innkeeper::ctl {

QJsonArray guardsToJson(const QList<UsbGuard> &guards)
{
    QJsonArray json;
    for (const UsbGuard &guard : guards)
        json << QJsonObject{
            {QStringLiteral("id"), guard.id},
            {QStringLiteral("refuses"), guard.severity == UsbGuard::Severity::Refuse},
            {QStringLiteral("text"), guard.message}};
    return json;
}

QJsonObject usbSeatToJson(const UsbSeat &seat)
{
    QJsonObject json{
        {QStringLiteral("port"), seat.device.port},
        {QStringLiteral("bus"), seat.device.bus},
        {QStringLiteral("number"), seat.device.number},
        {QStringLiteral("id"), usbIdOf(seat.device)},
        {QStringLiteral("kind"), toWord(kindOf(seat.device))},
        {QStringLiteral("vendor"), seat.device.vendorName},
        {QStringLiteral("product"), seat.device.productName},
        {QStringLiteral("serial"), seat.device.serial},
        {QStringLiteral("identity"), seat.device.identity},
        {QStringLiteral("state"), toWord(seat.state)},
        {QStringLiteral("guards"), guardsToJson(seat.guards)},
    };
    if (!seat.machine.isNull()) {
        json.insert(QStringLiteral("machine"), seat.machine.toText());
        json.insert(QStringLiteral("machineName"), seat.machineName);
        json.insert(QStringLiteral("foreign"), seat.isForeign);
        json.insert(QStringLiteral("isolated"), seat.isIsolated);
        json.insert(QStringLiteral("seen"), seat.isSeen);
        json.insert(QStringLiteral("returnsIn"), seat.returnsIn);
    }
    if (seat.state == UsbSeat::State::Host || seat.state == UsbSeat::State::Asking)
        json.insert(QStringLiteral("changed"), seat.isChanged);
    if (seat.failure)
        json.insert(QStringLiteral("failure"), seat.failure->message);
    return json;
}

} // namespace innkeeper::ctl
