// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/usbredir/OpenDevice.h"

#include <usbredirhost.h>

namespace innkeeper::usbredir {

Context makeContext()
{
    libusb_set_option(nullptr, LIBUSB_OPTION_NO_DEVICE_DISCOVERY);
    libusb_context *context = nullptr;
    return Context(libusb_init(&context) == LIBUSB_SUCCESS ? context : nullptr);
}

DeviceHandle openDevice(libusb_context *context, int descriptor)
{
    libusb_device_handle *handle = nullptr;
    const auto opened = libusb_wrap_sys_device(context, descriptor, &handle);
    return DeviceHandle(opened == LIBUSB_SUCCESS ? handle : nullptr);
}

bool isAllowed(libusb_device_handle *device, const char *filter)
{
    usbredirfilter_rule *rules = nullptr;
    int count = 0;
    if (usbredirfilter_string_to_rules(filter, ",", "|", &rules, &count) != 0)
        return false;
    const int verdict = usbredirhost_check_device_filter(rules, count, libusb_get_device(device),
                                                         usbredirfilter_fl_dont_skip_non_boot_hid);
    usbredirfilter_free(rules);
    return verdict == 0;
}

} // namespace innkeeper::usbredir
