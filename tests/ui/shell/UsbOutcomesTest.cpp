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

} // namespace

} // namespace innkeeper::tests
