// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/model/UsbSeat.h"

#include <QDBusMessage>
#include <QStringList>
#include <QVariantMap>

#include <optional>

/// What goes over D-Bus, in both directions: packaging/dbus/org.innkeeper.Keeper1.xml. What comes
/// in is untrusted: what is missing or of another type is empty.
namespace innkeeper::keeper {

inline constexpr auto kService = "org.innkeeper.Keeper1";
inline constexpr auto kPath = "/org/innkeeper/Keeper1";
inline constexpr auto kUsbInterface = "org.innkeeper.Keeper1.Usb";

[[nodiscard]] QVariantMap toWire(const UsbSeat &seat);
[[nodiscard]] UsbSeat seatFromWire(const QVariantMap &wire);

/// Empty for no error.
[[nodiscard]] QStringList toWire(const std::optional<Error> &error);
[[nodiscard]] std::optional<Error> errorFromWire(const QStringList &wire);

[[nodiscard]] QDBusMessage errorReply(const QDBusMessage &call, const Error &error);
/// Of the keeper or of the bus itself.
[[nodiscard]] Error errorFromReply(const QDBusMessage &reply);

/// Once, before anything is sent: Qt has to know the types.
void registerTypes();

} // namespace innkeeper::keeper
