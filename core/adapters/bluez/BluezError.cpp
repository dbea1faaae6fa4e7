// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/bluez/BluezError.h"

#include <QCoreApplication>

namespace innkeeper::bluez {

namespace {

struct BluezWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::bluez::BluezDevices)
};

Error authenticationError(const QString &name)
{
    const bool isCancelled = name.endsWith(QLatin1String("Canceled"));
    if (isCancelled)
        return {ErrorKind::Cancelled, BluezWords::tr("Pairing was given up."), {}, {}};
    if (name.endsWith(QLatin1String("Timeout")))
        return {ErrorKind::TimedOut,
                BluezWords::tr("The device waited too long for an answer."),
                BluezWords::tr("Pair it again, and answer what it asks at once."),
                {}};
    if (name.endsWith(QLatin1String("Rejected")))
        return {ErrorKind::Denied,
                BluezWords::tr("The device refused to be paired."),
                BluezWords::tr("See whether it waits for a confirmation, or knows another "
                               "computer that it has to forget first."),
                {}};
    return {ErrorKind::Denied,
            BluezWords::tr("The device and this computer did not agree on a key."),
            BluezWords::tr("Put the device into pairing mode and try again. If it asks for a "
                           "number, type the one that is shown here."),
            {}};
}

Error unreachableError()
{
    return {ErrorKind::TimedOut,
            BluezWords::tr("The device did not answer."),
            BluezWords::tr("Turn it on, bring it near, and wake it by a key or a button. A device "
                           "that is connected to another computer or phone does not answer."),
            {}};
}

Error errorNamed(const QString &name)
{
    const QString bluez = QStringLiteral("org.bluez.Error.");
    const QString bus = QStringLiteral("org.freedesktop.DBus.Error.");
    if (name.startsWith(bluez + QLatin1String("Authentication")))
        return authenticationError(name);
    if (name == bluez + QLatin1String("ConnectionAttemptFailed"))
        return unreachableError();
    if (name == bluez + QLatin1String("Blocked"))
        return {ErrorKind::Denied,
                BluezWords::tr("Bluetooth is blocked on this computer."),
                BluezWords::tr("Leave flight mode, or use the switch or key that turns the radio "
                               "on."),
                {}};
    if (name == bluez + QLatin1String("NotReady"))
        return {ErrorKind::Disconnected,
                BluezWords::tr("The Bluetooth adapter is off."),
                BluezWords::tr("Turn it on first."),
                {}};
    if (name == bluez + QLatin1String("InProgress") || name == bluez + QLatin1String("Busy"))
        return {ErrorKind::Busy,
                BluezWords::tr("The Bluetooth adapter is doing something else just now."),
                BluezWords::tr("Try again in a moment."),
                {}};
    if (name == bluez + QLatin1String("DoesNotExist") ||
        name == bus + QLatin1String("UnknownObject"))
        return {ErrorKind::NotFound,
                BluezWords::tr("The device is not known any more."),
                BluezWords::tr("Look for devices again."),
                {}};
    if (name == bus + QLatin1String("AccessDenied") ||
        name == bluez + QLatin1String("NotAuthorized") ||
        name == bluez + QLatin1String("NotPermitted"))
        return {ErrorKind::Denied,
                BluezWords::tr("You may not use this computer's Bluetooth."),
                BluezWords::tr("Ask whoever looks after it."),
                {}};
    if (name == bus + QLatin1String("ServiceUnknown") ||
        name == bus + QLatin1String("NameHasNoOwner"))
        return noServiceError();
    if (name == bus + QLatin1String("NoReply") || name == bus + QLatin1String("TimedOut"))
        return {ErrorKind::TimedOut,
                BluezWords::tr("This computer's Bluetooth service did not answer."),
                BluezWords::tr("Try again in a moment."),
                {}};
    if (name == bus + QLatin1String("Disconnected"))
        return noBusError();
    if (name == bluez + QLatin1String("NotAvailable") ||
        name == bluez + QLatin1String("NotSupported"))
        return {ErrorKind::Unsupported,
                BluezWords::tr("The device offers nothing that this computer can use."),
                {},
                {}};
    return {ErrorKind::Internal,
            BluezWords::tr("This computer's Bluetooth service failed."),
            BluezWords::tr("Turn the device and the adapter off and on, then try again."),
            {}};
}

} // namespace

Error errorFrom(const QDBusMessage &reply)
{
    // The kernel's words for a page timeout, since BlueZ 5.63 with a name of their own.
    const QString said = reply.errorMessage();
    Error error = said.contains(QLatin1String("page-timeout")) ||
                          said.contains(QLatin1String("Host is down")) ||
                          said.contains(QLatin1String("connection-abort-by-local"))
                      ? unreachableError()
                      : errorNamed(reply.errorName());
    error.detail = QStringLiteral("%1: %2").arg(reply.errorName(), said);
    return error;
}

Error noServiceError(const QString &detail)
{
    return {ErrorKind::Disconnected,
            BluezWords::tr("This computer's Bluetooth service does not run."),
            BluezWords::tr("Install the package “bluez” if it is missing, and start the service "
                           "“bluetooth”."),
            detail};
}

Error noBusError(const QString &detail)
{
    return {ErrorKind::Disconnected,
            BluezWords::tr("This computer's system bus cannot be reached, so nothing is known of "
                           "its Bluetooth."),
            BluezWords::tr("See whether D-Bus runs."), detail};
}

} // namespace innkeeper::bluez
