// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/Descriptors.h"

#include <gtest/gtest.h>

namespace innkeeper::udev {

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// A stick that speaks BOT, and UAS as its second alternate setting; and a second configuration.
const QByteArray kDevice = hex("12 01 0003 00 00 00 09 8107 8355 0001 01 02 03 02");
const QByteArray kFirst = hex("09 02 2000 01 01 00 80 70"
                              "09 04 00 00 02 08 06 50 00"
                              "07 05 81 02 0004 00"
                              "09 04 00 01 04 08 06 62 00");
const QByteArray kSecond = hex("09 02 1200 01 02 00 80 70"
                               "09 04 05 00 02 ff 01 02 00");

TEST(DescriptorsTest, tellTheActiveConfiguration)
{
    const QByteArray all = kDevice + kFirst + kSecond;
    const Descriptors first{0x0781, 0x5583, {0, 0, 0}, {{0, {8, 6, 0x50}, {}}}};
    EXPECT_EQ(readDescriptors(all, 1), first);
    EXPECT_EQ(readDescriptors(all, 0), first);
    const Descriptors second{0x0781, 0x5583, {0, 0, 0}, {{5, {0xff, 1, 2}, {}}}};
    EXPECT_EQ(readDescriptors(all, 2), second);
    const Descriptors none{0x0781, 0x5583, {0, 0, 0}, {}};
    EXPECT_EQ(readDescriptors(all, 3), none);
}

TEST(DescriptorsTest, areNotTrusted)
{
    EXPECT_EQ(readDescriptors({}, 0), std::nullopt);
    EXPECT_EQ(readDescriptors(kDevice.chopped(1), 0), std::nullopt);
    EXPECT_EQ(readDescriptors(kFirst + kDevice, 0), std::nullopt);
    // Whatever is cut off, nothing is read beyond the end, and no half interface is told.
    const QByteArray all = kDevice + kFirst;
    for (qsizetype length = kDevice.size(); length < all.size(); ++length) {
        const QByteArray cut(all.constData(), length);
        const auto read = readDescriptors(cut, 1);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->interfaces.size(), length >= kDevice.size() + 18 ? 1 : 0);
    }
    // The device cannot hide anything behind a longer first descriptor: the kernel cuts that.
    for (const char length : {char(19), char(27), char(255)}) {
        QByteArray longer = all;
        longer[0] = length;
        EXPECT_EQ(readDescriptors(longer, 1), readDescriptors(all, 1));
    }
    // A length of nothing would never end.
    EXPECT_TRUE(readDescriptors(kDevice + QByteArray(4, '\0') + kFirst, 1)->interfaces.isEmpty());
    QByteArray many = kDevice + kFirst.first(9);
    for (int i = 0; i < 256; ++i)
        many += hex("09 04") + char(i) + hex("00 00 03 00 00 00");
    EXPECT_EQ(readDescriptors(many, 1)->interfaces.size(), 32);
}

// A keyboard whose configuration begins with one that the kernel steps over.
TEST(DescriptorsTest, hideNothingBehindAConfigurationInAnother)
{
    const QByteArray within = hex("09 02 0900 00 07 00 80 70");
    const QByteArray keyboard = hex("09 04 03 00 01 03 01 01 00");
    const QByteArray outer = hex("09 02 1b00 01 01 00 80 70") + within + keyboard;
    const QList<UsbInterface> interfaces{{3, {3, 1, 1}, {}}};
    EXPECT_EQ(readDescriptors(kDevice + outer + kSecond, 1)->interfaces, interfaces);
    EXPECT_EQ(readDescriptors(kDevice + outer + kSecond, 0)->interfaces, interfaces);
    // One with the number of the next does not take its place.
    QByteArray twin = outer;
    twin[9 + 5] = 2;
    EXPECT_EQ(readDescriptors(kDevice + twin + kSecond, 2)->interfaces.last().number, 5);
    // Nor does one that says it is longer than it is, which the kernel has cut.
    QByteArray longer = kFirst;
    longer[2] = char(0xff);
    EXPECT_EQ(readDescriptors(kDevice + longer + kSecond, 2)->interfaces.last().number, 5);
}

TEST(DescriptorsTest, tellWhatReportsSpeakOf)
{
    // A mouse: its application collection holds a physical one of another usage.
    EXPECT_EQ(readUsages(hex("05 01 09 02 a1 01 09 01 a1 00 05 09 19 01 29 03 81 02 c0 c0")),
              QList<quint32>{0x00010002});
    // A keyboard with media keys and system control, in one descriptor.
    EXPECT_EQ(
        readUsages(hex("05 01 09 06 a1 01 75 01 c0 05 0c 09 01 a1 01 c0 05 01 09 80 a1 01 c0")),
        (QList<quint32>{0x00010006, 0x000c0001, 0x00010080}));
    EXPECT_EQ(readUsages(hex("06 d0 f1 09 01 a1 01 c0")), QList<quint32>{0xf1d00001});
    // The same in a usage of four bytes, and behind pushes, pops and a long item.
    EXPECT_EQ(readUsages(hex("0b 01 00 d0 f1 a1 01 c0")), QList<quint32>{0xf1d00001});
    EXPECT_EQ(readUsages(hex("05 01 a4 05 0c b4 fe 02 00 aa bb 09 06 a1 01 c0")),
              QList<quint32>{0x00010006});
}

TEST(DescriptorsTest, ofReportsAreNotTrustedEither)
{
    const QByteArray report = hex("06 d0 f1 09 01 a1 01 c0");
    for (qsizetype length = 0; length < 7; ++length)
        EXPECT_TRUE(readUsages(QByteArray(report.constData(), length)).isEmpty());
    EXPECT_TRUE(readUsages(hex("fe")).isEmpty());
    EXPECT_TRUE(readUsages(hex("fe ff")).isEmpty());
    EXPECT_TRUE(readUsages(QByteArray(4096, '\xb4')).isEmpty());
    QByteArray many;
    for (int i = 0; i < 256; ++i)
        many += hex("05 01 09") + char(i) + hex("a1 01 c0");
    EXPECT_EQ(readUsages(many).size(), 64);
}

} // namespace

} // namespace innkeeper::udev
