// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace innkeeper {

/// A radio of this computer that Bluetooth devices talk to.
struct BluetoothAdapter
{
    /// Of the host's own making, as long as it is there: "hci0".
    QString id;
    /// "00:1A:7D:DA:71:13"; cheap ones may share theirs.
    QString address;
    /// What other devices see: the computer's name, usually.
    QString name;
    bool isPowered = false;
    /// Somebody looks for devices with it, this program or another.
    bool isDiscovering = false;
    /// UsbDevice::port when it hangs on a USB port, as most do; else empty.
    QString usbPort;

    bool operator==(const BluetoothAdapter &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::BluetoothAdapter)
