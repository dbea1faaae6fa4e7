// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/model/BluetoothSeat.h"
#include "core/model/UsbSeat.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QStringList>
#include <QVariantMap>

#include <optional>

/// What goes over D-Bus, in both directions: packaging/dbus/org.innkeeper.Keeper1.xml. What comes
/// in is untrusted: what is missing or of another type is empty.
namespace innkeeper::keeper {

inline constexpr auto kService = "org.innkeeper.Keeper1";
inline constexpr auto kPath = "/org/innkeeper/Keeper1";
inline constexpr auto kUsbInterface = "org.innkeeper.Keeper1.Usb";
inline constexpr auto kBluetoothInterface = "org.innkeeper.Keeper1.Bluetooth";

[[nodiscard]] QVariantMap toWire(const UsbSeat &seat);
[[nodiscard]] UsbSeat seatFromWire(const QVariantMap &wire);

[[nodiscard]] QVariantMap toWire(const BluetoothSeat &seat);
[[nodiscard]] BluetoothSeat bluetoothSeatFromWire(const QVariantMap &wire);

[[nodiscard]] QList<QStringList> toWire(const QList<UsbGuard> &guards);
[[nodiscard]] QList<UsbGuard> guardsFromWire(const QList<QStringList> &wire);

/// Empty for no error.
[[nodiscard]] QStringList toWire(const std::optional<Error> &error);
[[nodiscard]] std::optional<Error> errorFromWire(const QStringList &wire);

/// Longer ones are neither ports, adapters nor machines.
inline constexpr qsizetype kMostWord = 200;
[[nodiscard]] Error noMachineId(const QString &word);

[[nodiscard]] QDBusMessage errorReply(const QDBusMessage &call, const Error &error);
/// The keeper's own words; `silence` and a detail where it said nothing, but the bus did.
[[nodiscard]] Error errorFromReply(const QDBusMessage &reply, const Error &silence);

/// Lists come as QDBusArgument until somebody says of what type they are; empty when they are of
/// another one, as libdbus ends the program that reads them as what they are not.
template <class T>
[[nodiscard]] T unpacked(const QVariant &value)
{
    if (!value.canConvert<QDBusArgument>())
        return value.value<T>();
    const auto argument = value.value<QDBusArgument>();
    const auto *expected = QDBusMetaType::typeToSignature(QMetaType::fromType<T>());
    return argument.currentSignature() == QLatin1String(expected) ? qdbus_cast<T>(argument) : T();
}

/// Once, before anything is sent: Qt has to know the types.
void registerTypes();

} // namespace innkeeper::keeper
