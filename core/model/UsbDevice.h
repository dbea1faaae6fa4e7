// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace innkeeper {

/// What a device or an interface is, in the numbers of the USB-IF ("Defined Class Codes").
struct UsbClass
{
    quint8 code = 0;
    quint8 subclass = 0;
    quint8 protocol = 0;

    bool operator==(const UsbClass &) const = default;
};

struct UsbInterface
{
    int number = 0;
    UsbClass kind;
    /// Of the host: "usb-storage"; "usbfs" where a program, such as an emulator, holds it; empty
    /// where nothing does.
    QString driver;
    /// What its reports speak of, while the host's HID driver holds it: usage page << 16 | usage of
    /// each application collection (USB-IF, "HID Usage Tables"). 0xF1D00001 is a security key.
    QList<quint32> usages = {};

    bool operator==(const UsbInterface &) const = default;
};

/// A device on one of the host's USB ports. Its words are its own claims: bounded, without control
/// characters, but they may say anything.
struct UsbDevice
{
    /// Of the socket: "1-4.2" is bus 1, port 4, and port 2 of the hub there (the kernel's
    /// Documentation/ABI/stable/sysfs-bus-usb). The same again after a replug into that socket, at
    /// the same speed.
    QString port;
    /// libvirt's <address>. The number is another one after each replug and some resets.
    int bus = 0;
    int number = 0;

    quint16 vendor = 0;
    quint16 product = 0;
    /// From the device, else from udev's hardware database; empty where neither tells.
    QString vendorName;
    QString productName;
    /// Empty where it has none. Some makers give all their sticks the same one.
    QString serial;

    UsbClass kind;
    QList<UsbInterface> interfaces;
    /// Mbit/s, as the kernel gives it: 1.5, 12, 480, 5000 …
    double speed = 0;
    /// The host's firmware says that it is part of the computer.
    bool builtIn = false;
    /// SHA-256, in hexadecimal, over its words and what its descriptors say that it can do: another
    /// device, or one whose firmware now says something else, has another. The same in every socket
    /// and at every speed.
    QString identity;
    /// What the rules of the host's udev know it to be where classes do not tell; of "mtp",
    /// "camera", "scanner" and "smart-card".
    QStringList tags = {};
    /// What the same socket is called at the other speed: a USB 3 one is two ports. Empty: it has
    /// only one name, or the kernel does not know.
    QString peerPort = {};

    bool operator==(const UsbDevice &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::UsbDevice)
