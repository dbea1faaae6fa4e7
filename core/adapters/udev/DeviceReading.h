// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Handle.h"
#include "core/model/UsbDevice.h"

#include <libudev.h>

#include <optional>

namespace innkeeper::udev {

using DeviceHandle = Handle<udev_device, udev_device_unref>;

/// The device as sysfs shows it now, its names and tags also from udev's database. Nothing when it
/// went, or was replaced, while it was read; interfaces that go meanwhile only lose their driver.
/// The kernel lets readers of a device's words wait until a reset or a probe of it ends.
[[nodiscard]] std::optional<UsbDevice> readDevice(udev_device *device);

/// Its own driver is bound: it is configured, and its interfaces are there.
[[nodiscard]] bool isBound(udev_device *device);

} // namespace innkeeper::udev
