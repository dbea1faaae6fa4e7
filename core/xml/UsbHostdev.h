// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace innkeeper {

/// One of the host's USB devices in a machine: <hostdev type='usb'>
/// (https://libvirt.org/formatdomain.html#usb-pci-scsi-devices).
struct UsbHostdev
{
    /// Of the host; 0 where a definition names vendor and product alone.
    int bus = 0;
    int number = 0;
    /// What runs always has one; those that begin with "ua-" were chosen by whoever attached it.
    QString alias;

    bool operator==(const UsbHostdev &) const = default;
};

/// In their order; none when `machineXml` is no machine.
[[nodiscard]] QList<UsbHostdev> usbHostdevsOf(const QString &machineXml);
/// For attaching, and for detaching again.
[[nodiscard]] QString usbHostdevXml(const UsbHostdev &device);

} // namespace innkeeper
