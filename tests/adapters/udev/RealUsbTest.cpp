// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/UdevUsbDevices.h"

#include "tests/support/QtPrinters.h"

#include <gtest/gtest.h>

namespace innkeeper::udev {

namespace {

/// With the real libudev, kernel and sysfs, whatever hangs on this computer.
TEST(RealUsbTest, isWatchedAndListed)
{
    UdevUsbDevices devices;
    const auto watched = devices.watch();
    EXPECT_TRUE(watched) << watched.error().detail.toStdString();
    const auto listed = devices.list();
    ASSERT_TRUE(listed);
    for (const UsbDevice &one : *listed) {
        EXPECT_FALSE(one.port.isEmpty());
        EXPECT_GT(one.number, 0);
        EXPECT_EQ(one.identity.size(), 64);
    }
}

} // namespace

} // namespace innkeeper::udev
