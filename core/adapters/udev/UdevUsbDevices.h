// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/udev/KnownDevices.h"
#include "core/ports/UsbDevices.h"

#include <memory>

struct udev_device;

namespace innkeeper::udev {

/// The USB devices of this computer, through libudev. Needs no rights; belongs to the thread that
/// made it, and reads there: 20 small files of sysfs for each device (2 ms for 20 devices), and
/// messages of udevd, which come after its rules have run. When udevd is quicker than we are, and
/// messages were lost, all is read again.
class UdevUsbDevices : public UsbDevices
{
    Q_OBJECT

public:
    UdevUsbDevices();
    ~UdevUsbDevices() override;

    [[nodiscard]] Result<void> watch() override;
    /// A device whose driver is not bound yet is listed, and arrives later.
    [[nodiscard]] Result<QList<UsbDevice>> list() override;

private:
    void receive();
    void take(udev_device *event);
    void readTouched();
    void tell(const QList<News> &news);
    [[nodiscard]] Result<QList<Reading>> readings();

    struct Library;
    std::unique_ptr<Library> m_library;
    KnownDevices m_known;
};

} // namespace innkeeper::udev
