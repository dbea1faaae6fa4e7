// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/devices/DevicesWorld.h"
#include "ui/devices/DeviceList.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
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

TEST_F(DeviceWhereaboutsTest, saysThatItsBluetoothIsLent)
{
    UsbSeat dongle = stickSeat();
    dongle.device.interfaces = {{0, {0xe0, 1, 1}, QStringLiteral("btusb")}};
    show({dongle, cameraSeat()});
    BluetoothSeat loan;
    loan.adapter = QStringLiteral("hci0");
    loan.usbPort = dongle.device.port;
    m_world.lending.setSeats({loan});
    EXPECT_EQ(textOf("1-1", "where"), QStringLiteral("This computer has it."));
    loan.state = BluetoothSeat::State::Lending;
    loan.machine = m_alpha;
    m_world.lending.setSeats({loan});
    EXPECT_TRUE(part<QWidget>("1-1", "progress")->isVisible());
    EXPECT_FALSE(part<QPushButton>("1-1", "connect-1-1")->isEnabled());
    loan.state = BluetoothSeat::State::Lent;
    m_world.lending.setSeats({loan});
    UsbSeat guarded = dongle;
    guarded.guards = {{QStringLiteral("bluetooth-lent"),
                       UsbGuard::Severity::Refuse,
                       QStringLiteral("The keeper says so, too."),
                       {}}};
    m_world.usb.setSeats({guarded, cameraSeat()});
    EXPECT_TRUE(textOf("1-1", "where").contains(QStringLiteral("is lent to")));
    EXPECT_TRUE(textOf("1-1", "where").contains(QStringLiteral("alpha")));
    EXPECT_EQ(textOf("2-4.1.3", "where"), QStringLiteral("This computer has it."));
    EXPECT_FALSE(row("1-1")->accessibleDescription().contains(guarded.guards[0].message));
    // Nothing pulls it from under the machine.
    press(row("1-1"), Qt::Key_Return);
    ASSERT_TRUE(menu());
    EXPECT_EQ(menu()->actions().size(), 1);
    menu()->close();
    m_world.find<DeviceList>("deviceList")->connectDevice(dongle.device.port, m_gamma);
    EXPECT_TRUE(textOf("1-1", "noticeText").contains(QStringLiteral("Take it back first")));
    EXPECT_TRUE(m_world.usb.m_moved.isEmpty());

    click(part<QPushButton>("1-1", "connect-1-1"));
    EXPECT_EQ(m_world.lending.m_takenBack, QStringList(QStringLiteral("hci0")));
    m_world.usb.setSeats({dongle, cameraSeat()});
    settle("1-1");
    EXPECT_EQ(textOf("1-1", "where"), QStringLiteral("This computer has it."));
    EXPECT_EQ(textOf("1-1", "noticeText"), QString());
}

TEST_F(DeviceWhereaboutsTest, saysWhyItsBluetoothDidNotComeBack)
{
    show({stickSeat()});
    BluetoothSeat loan;
    loan.usbPort = stickSeat().device.port;
    loan.state = BluetoothSeat::State::Lent;
    loan.machine = m_alpha;
    m_world.lending.setSeats({loan});
    m_world.lending.failWith(Error{ErrorKind::Internal, QStringLiteral("It hangs."), {}, {}});
    press(row("1-1"), Qt::Key_Delete);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return textOf("1-1", "noticeText").contains(QStringLiteral("It hangs.")); }));
    settle("1-1");
}

} // namespace innkeeper
