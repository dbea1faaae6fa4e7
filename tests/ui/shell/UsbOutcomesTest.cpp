// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/UsbPromptsTest.h"

namespace innkeeper::tests {

namespace {

/// What is told of orders that failed.
class UsbOutcomesTest : public UsbPromptsTest
{
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

} // namespace

} // namespace innkeeper::tests
