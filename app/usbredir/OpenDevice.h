// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <libusb.h>

namespace innkeeper::usbredir {

struct ContextEnd
{
    void operator()(libusb_context *context) const { libusb_exit(context); }
};
struct HandleEnd
{
    void operator()(libusb_device_handle *handle) const { libusb_close(handle); }
};
using Context = std::unique_ptr<libusb_context, ContextEnd>;
using DeviceHandle = std::unique_ptr<libusb_device_handle, HandleEnd>;

/// A context that looks for no devices; nullptr: out of memory.
[[nodiscard]] Context makeContext();
/// The device behind a descriptor of its node; nullptr: it is gone, or is no device.
[[nodiscard]] DeviceHandle openDevice(libusb_context *context, int descriptor);
/// Whether `filter`, in the words of usbredirfilter, lets all of the device through.
[[nodiscard]] bool isAllowed(libusb_device_handle *device, const char *filter);

} // namespace innkeeper::usbredir
