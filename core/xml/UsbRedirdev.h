// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace innkeeper {

/// A USB device that a machine is given over a socket: <redirdev bus='usb' type='unix'>
/// (https://libvirt.org/formatdomain.html#redirected-devices).
struct UsbRedirdev
{
    QString alias;
    /// To which the machine connects; empty for one of another type.
    QString socket;

    bool operator==(const UsbRedirdev &) const = default;
};

/// In their order; none when `machineXml` is no machine.
[[nodiscard]] QList<UsbRedirdev> usbRedirdevsOf(const QString &machineXml);
/// For attaching, and for detaching again: libvirt tells them apart by their sockets.
[[nodiscard]] QString usbRedirdevXml(const UsbRedirdev &device);
/// The user that a running machine's process has; -1: nothing says that it is another than ours.
[[nodiscard]] qint64 emulatorUserOf(const QString &machineXml);

} // namespace innkeeper
