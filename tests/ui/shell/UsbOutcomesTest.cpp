// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/UsbPromptsTest.h"

namespace innkeeper::tests {

namespace {

/// What is told of orders that failed, and of rules that nobody was asked about.
class UsbOutcomesTest : public UsbPromptsTest
{
protected:
    Notice *ruleNotice() { return world.visible<Notice>("usbRule-1-1"); }
    UsbSeat failed(const char *why)
    {
        UsbSeat seat = asking("1-1");
        seat.state = UsbSeat::State::Host;
        seat.failure = Error{ErrorKind::Internal, QString::fromLatin1(why), {}, {}};
        return seat;
    }
};

TEST_F(UsbOutcomesTest, OffersWhatFailedOnceMore)
{
    world.usb.failWith(Error{ErrorKind::Internal, QStringLiteral("No."), {}, {}});
    world.usb.setSeats({asking("1-1")});
    button("usbFirst")->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return noticeButton("usbFailed", 1) != nullptr; }));
    EXPECT_TRUE(text(world.visible<Notice>("usbFailed")).contains(QStringLiteral("No.")));
    world.usb.failWith({});
    noticeButton("usbFailed", 1)->click();
    EXPECT_EQ(world.usb.m_moved.size(), 2);
    EXPECT_FALSE(world.visible<Notice>("usbFailed"));
}

TEST_F(UsbOutcomesTest, OffersToUnmountWhatWasMountedMeanwhile)
{
    world.usb.setSeats({asking("1-1")});
    // The desktop mounts it, and the keeper knows before the window.
    world.usb.failWith(Error{ErrorKind::Denied, QStringLiteral("It is mounted."), {}, {}});
    button("usbFirst")->click();
    UsbSeat mounted = asking("1-1");
    mounted.guards = {{QStringLiteral("mounted"),
                       UsbGuard::Severity::Warn,
                       QStringLiteral("It is mounted."),
                       {},
                       {}}};
    world.usb.setSeats({mounted});
    ASSERT_TRUE(QTest::qWaitFor([this] { return noticeButton("usbFailed", 2) != nullptr; }));
    world.usb.failWith({});
    noticeButton("usbFailed", 1)->click();
    ASSERT_EQ(world.usb.m_moved.size(), 2);
    EXPECT_TRUE(world.usb.m_moved.last().second.unmounts);
    EXPECT_FALSE(world.usb.m_moved.first().second.unmounts);
}

TEST_F(UsbOutcomesTest, SaysThatARuleCouldNotBeFollowed)
{
    const UsbSeat stick = asking("1-1");
    ASSERT_TRUE(world.usb.setRules({ruleFor(stick.device, {stick.device}, beta)}).result());
    world.usb.setSeats({failed("QEMU did not take it.")});
    ASSERT_TRUE(ruleNotice());
    EXPECT_TRUE(ruleNotice()->title().contains(QStringLiteral("beta")));
    EXPECT_TRUE(text(ruleNotice()).contains(QStringLiteral("QEMU did not take it.")));
    // Nobody has to read it between two attempts.
    UsbSeat again = stick;
    again.state = UsbSeat::State::Attaching;
    world.usb.setSeats({again});
    EXPECT_TRUE(ruleNotice());
    world.usb.setSeats({stick});
    EXPECT_FALSE(ruleNotice()) << "it is not so any more";
}

TEST_F(UsbOutcomesTest, SaysItOnceForEachReason)
{
    const UsbSeat stick = asking("1-1");
    ASSERT_TRUE(world.usb.setRules({ruleFor(stick.device, {stick.device}, beta)}).result());
    world.usb.setSeats({failed("QEMU did not take it.")});
    ASSERT_TRUE(ruleNotice());
    ruleNotice()->findChild<QAbstractButton *>(QStringLiteral("noticeClose"))->click();
    UsbSeat again = stick;
    again.state = UsbSeat::State::Attaching;
    world.usb.setSeats({again});
    world.usb.setSeats({failed("QEMU did not take it.")});
    EXPECT_FALSE(ruleNotice());
    world.usb.setSeats({failed("libvirt is gone.")});
    EXPECT_TRUE(ruleNotice());
    // It has worked meanwhile, so this is new.
    UsbSeat there = stick;
    there.state = UsbSeat::State::InMachine;
    there.machine = beta;
    world.usb.setSeats({there});
    EXPECT_FALSE(ruleNotice());
    world.usb.setSeats({failed("libvirt is gone.")});
    EXPECT_TRUE(ruleNotice());
    world.usb.setSeats({});
    EXPECT_FALSE(ruleNotice());
}

TEST_F(UsbOutcomesTest, LeavesOrdersToWhoGaveThem)
{
    world.usb.setSeats({failed("QEMU did not take it.")});
    EXPECT_FALSE(ruleNotice()) << "no rule wanted it";

    const UsbSeat stick = asking("1-1");
    world.usb.setSeats({stick});
    button("usbFirst")->click();
    ASSERT_TRUE(world.usb.setRules({ruleFor(stick.device, {stick.device}, alpha)}).result());
    world.usb.setSeats({failed("QEMU did not take it.")});
    EXPECT_FALSE(ruleNotice()) << "a person sent it, and was told";
}

} // namespace

} // namespace innkeeper::tests
