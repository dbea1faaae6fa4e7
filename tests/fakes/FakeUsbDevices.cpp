// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeUsbDevices.h"

namespace innkeeper::fakes {

Result<void> FakeUsbDevices::watch()
{
    if (m_blindness)
        return failure(*m_blindness);
    m_isWatched = true;
    return {};
}

Result<QList<UsbDevice>> FakeUsbDevices::list()
{
    return m_devices.values();
}

UsbDevice FakeUsbDevices::plug(UsbDevice device)
{
    device.bus = device.port.section(u'-', 0, 0).toInt();
    device.number = ++m_lastNumbers[device.bus];
    m_devices.insert(device.port, device);
    if (m_isWatched)
        Q_EMIT arrived(device);
    return device;
}

void FakeUsbDevices::pull(const QString &port)
{
    if (m_devices.remove(port) > 0 && m_isWatched)
        Q_EMIT left(port);
}

void FakeUsbDevices::bind(const QString &port, const QString &driver)
{
    UsbDevice &device = m_devices[port];
    for (UsbInterface &one : device.interfaces)
        one.driver = driver;
    if (m_isWatched)
        Q_EMIT changed(device);
}

UsbDevice FakeUsbDevices::renumber(const QString &port)
{
    UsbDevice &device = m_devices[port];
    device.number = ++m_lastNumbers[device.bus];
    if (m_isWatched)
        Q_EMIT changed(device);
    return device;
}

} // namespace innkeeper::fakes
