// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/KnownDevices.h"

#include <gmock/gmock.h>

namespace innkeeper::udev {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Kind = News::Kind;

UsbDevice stick(int number, const char *driver = "usb-storage")
{
    UsbDevice device;
    device.port = QStringLiteral("1-4");
    device.number = number;
    device.identity = QStringLiteral("stick");
    device.interfaces = {{0, {8, 6, 0x50}, QString::fromLatin1(driver)}};
    return device;
}

class KnownDevicesTest : public testing::Test
{
protected:
    KnownDevices m_known;
};

TEST_F(KnownDevicesTest, arriveOnceAndWhenReady)
{
    EXPECT_THAT(m_known.read({stick(5, ""), false}), IsEmpty());
    EXPECT_THAT(m_known.read({stick(5, ""), true}), ElementsAre(News{Kind::Arrived, stick(5, "")}));
    EXPECT_THAT(m_known.read({stick(5), false}), ElementsAre(News{Kind::Changed, stick(5)}));
    EXPECT_THAT(m_known.read({stick(5), true}), IsEmpty());
    EXPECT_THAT(m_known.gone(QStringLiteral("1-4"), 5), ElementsAre(News{Kind::Left, stick(5)}));
    EXPECT_THAT(m_known.gone(QStringLiteral("1-4"), 5), IsEmpty());
}

TEST_F(KnownDevicesTest, thatNeverWereReadyLeaveInSilence)
{
    EXPECT_THAT(m_known.read({stick(5), false}), IsEmpty());
    EXPECT_THAT(m_known.gone(QStringLiteral("1-4"), 5), IsEmpty());
}

TEST_F(KnownDevicesTest, withAnotherNumberAreOthers)
{
    EXPECT_EQ(m_known.read({stick(5), true}).size(), 1);
    // Not ready yet: the old one has left all the same.
    EXPECT_THAT(m_known.read({stick(6), false}), ElementsAre(News{Kind::Left, stick(5)}));
    EXPECT_THAT(m_known.read({stick(6), true}), ElementsAre(News{Kind::Arrived, stick(6)}));
    EXPECT_THAT(m_known.read({stick(7), true}),
                ElementsAre(News{Kind::Left, stick(6)}, News{Kind::Arrived, stick(7)}));
    // A late word of the one before it.
    EXPECT_THAT(m_known.gone(QStringLiteral("1-4"), 6), IsEmpty());
}

TEST_F(KnownDevicesTest, areComparedWithAList)
{
    UsbDevice mouse = stick(9);
    mouse.port = QStringLiteral("1-5");
    EXPECT_THAT(m_known.readAll({{stick(5), true}}), ElementsAre(News{Kind::Arrived, stick(5)}));
    EXPECT_THAT(m_known.readAll({{stick(5), true}}), IsEmpty());
    EXPECT_THAT(m_known.readAll({{mouse, true}, {stick(6), true}}),
                ElementsAre(News{Kind::Arrived, mouse}, News{Kind::Left, stick(5)},
                            News{Kind::Arrived, stick(6)}));
    EXPECT_THAT(m_known.readAll({{stick(6), true}}), ElementsAre(News{Kind::Left, mouse}));
    EXPECT_THAT(m_known.readAll({}), ElementsAre(News{Kind::Left, stick(6)}));
}

TEST_F(KnownDevicesTest, keepTheirUsagesWhileAMachineHasThem)
{
    UsbDevice key = stick(5, "usbhid");
    key.interfaces[0].usages = {0xf1d00001};
    EXPECT_EQ(m_known.read({key, true}).size(), 1);
    UsbDevice lent = key;
    lent.interfaces[0].driver = QStringLiteral("usbfs");
    UsbDevice silent = lent;
    silent.interfaces[0].usages.clear();
    EXPECT_THAT(m_known.read({silent, false}), ElementsAre(News{Kind::Changed, lent}));
    // Another device in that port has none of them.
    silent.identity = QStringLiteral("other");
    EXPECT_THAT(m_known.read({silent, false}), ElementsAre(News{Kind::Changed, silent}));
}

} // namespace

} // namespace innkeeper::udev
