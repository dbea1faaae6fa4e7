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

TEST_F(DeviceWhereaboutsTest, unmountsBefore)
{
    show({mountedDiskSeat()});
    choose("1-2", "connect-alpha");
    click(part<QPushButton>("1-2", "noticeButton1"));
    ASSERT_EQ(m_world.usb.m_moved.size(), 1);
    EXPECT_TRUE(m_world.usb.m_moved.last().second.unmounts);
    UsbSeat leaving = mountedDiskSeat();
    leaving.state = UsbSeat::State::Unmounting;
    m_world.usb.setSeats({leaving});
    EXPECT_TRUE(textOf("1-2", "where").contains(QStringLiteral("writes what is left")));
    EXPECT_EQ(textOf("1-2", "guard"), QString());
    EXPECT_TRUE(part<QWidget>("1-2", "progress")->isVisible());
    EXPECT_FALSE(part<QPushButton>("1-2", "connect-1-2")->isEnabled());
    m_world.usb.setSeats({inMachine(mountedDiskSeat(), m_alpha, QStringLiteral("alpha"))});
    settle("1-2");
    EXPECT_FALSE(part<QWidget>("1-2", "progress")->isVisible());
}

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
