// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbDevice.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <thread>

struct _UMockdevTestbed;

namespace innkeeper::udev {

/// One interface of a device to be plugged in.
struct FakeInterface
{
    UsbClass kind;
    /// That the host binds when it sees it; empty: none.
    const char *driver = "";
    /// Its HID report descriptor, in hexadecimal.
    const char *report = "";
};

/// A device as makers build it.
struct FakeDevice
{
    quint16 vendor = 0;
    quint16 product = 0;
    QByteArray maker;
    QByteArray name;
    QByteArray serial;
    UsbClass kind;
    QList<FakeInterface> interfaces;
    const char *speed = "480";
    const char *removable = "removable";
    /// That udev's rules set.
    QMap<QByteArray, QByteArray> properties = {};

    /// As the wire has them: of device, configuration 1 and interfaces, one endpoint each.
    [[nodiscard]] QByteArray descriptors() const;
};

/// A computer with a root hub "usb1", and hands that plug things into it: sysfs and udevd's
/// messages by umockdev, which this program is linked with, so that libudev and Qt see them as the
/// host's.
class UsbTestbed
{
public:
    UsbTestbed();
    ~UsbTestbed();
    UsbTestbed(const UsbTestbed &) = delete;
    UsbTestbed &operator=(const UsbTestbed &) = delete;

    /// Nobody listens while things happen: umockdev's socket holds a few messages. Else each is
    /// heard at once.
    void setQuick(bool isQuick) { m_isQuick = isQuick; }
    /// All that the kernel and udevd do: add, interfaces, drivers, bind.
    void plug(const char *port, int number, const FakeDevice &device);
    /// The steps of it. Without drivers.
    void add(const char *port, int number, const FakeDevice &device);
    void bind(const char *port);
    void bindInterface(const char *port, int interface, const char *driver);
    void unbindInterface(const char *port, int interface);
    void unplug(const char *port);
    /// Gone from sysfs, without a word.
    void vanish(const char *port);
    void vanishInterface(const char *port, int interface);
    void removeAttribute(const char *port, const char *name);
    /// Another device takes the port while somebody reads the serial of this one; until then, the
    /// returned thread waits.
    /// The kernel knows that its socket is `peer`, such as "usb2-port4", at the other speed. `own`:
    /// how the hub above it calls its port.
    void pairPort(const char *port, const char *own, const char *peer);
    [[nodiscard]] std::jthread renumberWhileRead(const char *port, int number);

private:
    void removeAll(const QByteArray &begin);
    [[nodiscard]] QByteArray pathOf(const QByteArray &name) const;
    QByteArray make(const char *subsystem, const QByteArray &name, const QByteArray &parent,
                    const QMap<QByteArray, QByteArray> &attributes,
                    const QMap<QByteArray, QByteArray> &properties);
    [[nodiscard]] QString fileOf(const QByteArray &path) const;
    void say(const QByteArray &name, const char *action);

    _UMockdevTestbed *m_bed;
    QMap<QByteArray, QByteArray> m_paths;
    bool m_isQuick = false;
};

} // namespace innkeeper::udev
