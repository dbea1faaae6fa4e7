// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/devices/DevicesWorld.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace innkeeper {

using namespace tests;

/// What a row says of who has its device, on the way there and back.
class DeviceWhereaboutsTest : public DevicesWorld
{
};

TEST_F(DeviceWhereaboutsTest, saysWhetherTheMachinesSystemUsesIt)
{
    show({});
    UsbSeat seat = inMachine(stickSeat(), m_alpha, QStringLiteral("alpha"));
    seat.isSeen = false;
    m_world.usb.setSeats({seat});
    EXPECT_TRUE(textOf("1-1", "where").contains(QStringLiteral("has not used it yet")));
    EXPECT_EQ(textOf("1-1", "hint"), QString());
    part<QTimer>("1-1", "patience")->start(0);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return textOf("1-1", "hint").contains(QStringLiteral("driver")); }));
    seat.isSeen = true;
    m_world.usb.setSeats({seat});
    EXPECT_TRUE(textOf("1-1", "where").contains(QStringLiteral("sees it.")));
    EXPECT_EQ(textOf("1-1", "hint"), QString());
}

} // namespace innkeeper
