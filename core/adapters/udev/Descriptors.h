// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbDevice.h"

#include <QByteArrayView>

#include <optional>

namespace innkeeper::udev {

/// What a device says of itself in numbers.
struct Descriptors
{
    quint16 vendor = 0;
    quint16 product = 0;
    UsbClass kind;
    /// Of the chosen configuration, each as its first alternate setting; without drivers.
    QList<UsbInterface> interfaces;

    bool operator==(const Descriptors &) const = default;
};

/// Reads sysfs' `descriptors`: the device's and then those of every configuration, as the wire has
/// them (USB 2.0, 9.6; Documentation/ABI/testing/sysfs-bus-usb). `configuration` is the active
/// one's bConfigurationValue; 0 takes the first. The device wrote these bytes: what is cut short or
/// makes no sense ends the reading, and without a device descriptor there is no answer.
[[nodiscard]] std::optional<Descriptors> readDescriptors(QByteArrayView bytes, int configuration);

/// The application collections of a HID report descriptor (HID 1.11, 6.2.2), each as usage page
/// << 16 | usage, without repetition.
[[nodiscard]] QList<quint32> readUsages(QByteArrayView report);

} // namespace innkeeper::udev
