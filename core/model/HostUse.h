// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QStringList>

namespace innkeeper {

/// One thing that this computer does with the device on one of its USB ports.
struct UsbPortUse
{
    enum class Kind {
        /// A file system of the running system: "/", "/usr", "/home" …
        Root,
        /// "/boot", "/boot/efi" …
        Boot,
        Swap,
        /// A disk image, or another file or folder, that a machine uses.
        MachineImage,
        /// Any other file system.
        Mounted,
        /// An array, a volume group or an unlocked disk that is built on it.
        Held,
        DefaultRoute,
        /// A machine has its Bluetooth, by way of this computer.
        LentBluetooth,
    };
    /// As UsbDevice::port.
    QString port;
    Kind kind = Kind::Mounted;
    /// The mount point, swap area, image, holder ("md0", "luks-1f3b…"), network card or machine.
    QString name;

    bool operator==(const UsbPortUse &) const = default;
};

/// A keyboard or pointer that this computer listens to, or will when it wakes up, wherever it is
/// connected.
struct HostInput
{
    /// Its own claim: bounded, without control characters.
    QString name;
    bool isKeyboard = false;
    /// Mouse, touchpad, tablet, touch screen …
    bool isPointer = false;
    bool isOverBluetooth = false;
    /// The USB ports that it goes with; none: it is built in, or has another plug. Several where it
    /// cannot be told which of them carries it.
    QStringList ports;
    /// A person can type with it when no other keyboard is left. Not so with the keys that a mouse
    /// sends for its many buttons.
    bool isRealKeyboard = false;
    /// A person can point with it when nothing else is left. Not so with the mouse that a keyboard
    /// pretends to be for some of its keys.
    bool isRealPointer = false;

    bool operator==(const HostInput &) const = default;
};

/// What this computer needs its own devices for, at the moment of asking.
struct HostUse
{
    QList<UsbPortUse> ports;
    QList<HostInput> inputs;
    /// Where drivers of the host have a device, or a part of it.
    QSet<QString> driven = {};
    /// Where a program, such as an emulator, has a part of a device for itself.
    QSet<QString> claimed = {};

    bool operator==(const HostUse &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::HostUse)
