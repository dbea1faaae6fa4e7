// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/DeviceIdentity.h"

#include <QSet>

#include <gtest/gtest.h>

#include <utility>

namespace innkeeper::udev {

namespace {

using Words = std::initializer_list<QByteArray>;

QByteArray bytesOf(const char *text)
{
    return QByteArray::fromHex(text);
}

/// As `all`, but for one part of it.
QByteArray changed(QByteArray all, const char *from, const char *to)
{
    EXPECT_EQ(all.count(bytesOf(from)), 1) << from;
    return all.replace(bytesOf(from), bytesOf(to));
}

// A stick that speaks BOT, and UAS as its second alternate setting: each of that one's pipes says
// what it is for. First in a USB 2 socket, then in a USB 3 one.
const QByteArray kSlowStick = bytesOf("12 01 1002 00 00 00 40 8107 8355 0001 01 02 03 01"
                                      "09 02 5500 01 01 00 80 fa"
                                      "09 04 00 00 02 08 06 50 00"
                                      "07 05 81 02 0002 00"
                                      "07 05 02 02 0002 00"
                                      "09 04 00 01 04 08 06 62 00"
                                      "07 05 04 02 0002 00 04 24 01 00"
                                      "07 05 83 02 0002 00 04 24 02 00"
                                      "07 05 81 02 0002 00 04 24 03 00"
                                      "07 05 02 02 0002 00 04 24 04 00");
const QByteArray kFastStick = bytesOf("12 01 2003 00 00 00 09 8107 8355 0001 01 02 03 01"
                                      "09 02 7900 01 01 00 80 70"
                                      "09 04 00 00 02 08 06 50 00"
                                      "07 05 81 02 0004 00 06 30 0f 00 0000"
                                      "07 05 02 02 0004 00 06 30 0f 00 0000"
                                      "09 04 00 01 04 08 06 62 00"
                                      "07 05 04 02 0004 00 06 30 00 00 0000 04 24 01 00"
                                      "07 05 83 02 0004 00 06 30 0f 05 0000 04 24 02 00"
                                      "07 05 81 02 0004 00 06 30 0f 05 0000 04 24 03 00"
                                      "07 05 02 02 0004 00 06 30 0f 05 0000 04 24 04 00");

const QByteArray kKeyboard = bytesOf("12 01 0002 00 00 00 08 6d04 1fc3 0029 01 02 00 01"
                                     "09 02 3b00 02 01 00 a0 32"
                                     "09 04 00 00 01 03 01 01 00"
                                     "09 21 1101 00 01 22 4000"
                                     "07 05 81 03 0800 0a"
                                     "09 04 01 00 01 03 00 00 00"
                                     "09 21 1101 00 01 22 9900"
                                     "07 05 82 03 1400 0a");

TEST(DeviceIdentityTest, isTheSameAtEverySpeed)
{
    ASSERT_EQ(kSlowStick.size(), 18 + 0x55);
    ASSERT_EQ(kFastStick.size(), 18 + 0x79);
    const Words words{"SanDisk", "Extreme", "4C530001"};
    EXPECT_EQ(identityOf(kSlowStick, words), identityOf(kFastStick, words));
    EXPECT_EQ(identityOf(kSlowStick, words).size(), 64);
}

// In each socket it offers as many settings as there is bandwidth for, and lists other pictures.
TEST(DeviceIdentityTest, ofACameraIsTheSameAtEverySpeed)
{
    const QByteArray control = bytesOf("08 0b 00 02 0e 03 00 05"
                                       "09 04 00 00 01 0e 01 00 05"
                                       "0d 24 01 0001 4d00 80c3c901 01 01"
                                       "07 05 83 03 1000 06");
    const QByteArray slow = bytesOf("12 01 0002 ef 02 01 40 6d04 2508 1200 00 00 02 01"
                                    "09 02 ffff 02 01 00 80 fa") +
                            control +
                            bytesOf("09 04 01 00 00 0e 02 00 00"
                                    "1e 24 05 01 00 8002 e001 0000a005 00006008 00600900 15160500"
                                    "01 15160500"
                                    "09 04 01 01 01 0e 02 00 00 07 05 81 05 c000 01"
                                    "09 04 01 02 01 0e 02 00 00 07 05 81 05 8001 01");
    const QByteArray fast = bytesOf("12 01 0003 ef 02 01 09 6d04 2508 1200 00 00 02 01"
                                    "09 02 ffff 02 01 00 80 70") +
                            control +
                            bytesOf("06 30 00 00 1000"
                                    "09 04 01 00 00 0e 02 00 00"
                                    "1e 24 05 01 00 8007 3804 0000a005 00006008 00600900 15160500"
                                    "01 0a8b0200"
                                    "09 04 01 01 01 0e 02 00 00 07 05 81 05 0004 01"
                                    "06 30 0b 02 0030");
    EXPECT_EQ(identityOf(slow, {}), identityOf(fast, {}));
    // What it has beside the pictures counts.
    EXPECT_NE(identityOf(changed(slow, "80c3c901 01 01", "80c3c901 01 02"), {}),
              identityOf(slow, {}));
}

TEST(DeviceIdentityTest, isAnotherOfAnotherAbility)
{
    const QString stick = identityOf(kSlowStick, {"a", "b", "c"});
    const std::pair<const char *, const char *> kChanges[] = {
        {"8107 8355 0001", "8107 8355 0101"},                   // a newer version
        {"1002 00 00 00 40", "1002 ef 02 01 40"},               // of another class
        {"02 08 06 50 00", "02 03 01 01 00"},                   // a keyboard
        {"09 04 00 01 04 08 06 62", "09 04 00 01 04 ff 06 62"}, // in an alternate setting
        {"01 01 00 80 fa", "01 02 00 80 fa"},                   // another configuration
        {"07 05 83 02", "07 05 83 03"},                         // that sends by itself
        {"07 05 83 02", "07 05 03 02"},                         // the other way
        {"04 24 02 00", "04 24 05 00"}};
    for (const auto &[from, to] : kChanges)
        EXPECT_NE(identityOf(changed(kSlowStick, from, to), {"a", "b", "c"}), stick) << to;
    EXPECT_NE(identityOf(kSlowStick + bytesOf("09 04 01 00 01 03 01 01 00"), {"a", "b", "c"}),
              stick);
    EXPECT_NE(identityOf(kSlowStick + kSlowStick.sliced(18), {"a", "b", "c"}), stick);
    for (const Words &words : {Words{"a", "b", "d"}, {"a", "c", "c"}, {"ab", "", "c"}})
        EXPECT_NE(identityOf(kSlowStick, words), stick);
}

TEST(DeviceIdentityTest, isAnotherOfOtherReports)
{
    const QString keyboard = identityOf(kKeyboard, {});
    EXPECT_NE(identityOf(changed(kKeyboard, "22 9900", "22 9a00"), {}), keyboard);
    // The descriptors of two interfaces have changed places.
    EXPECT_NE(
        identityOf(changed(changed(changed(kKeyboard, "22 9900", "22 ffff"), "22 4000", "22 9900"),
                           "22 ffff", "22 4000"),
                   {}),
        keyboard);
    // How often it is asked says nothing.
    EXPECT_EQ(identityOf(changed(kKeyboard, "03 0800 0a", "03 4000 04"), {}), keyboard);
}

TEST(DeviceIdentityTest, leavesOutNothingThatMakesNoSense)
{
    QSet<QByteArray> seen;
    for (qsizetype length = 0; length <= kKeyboard.size(); ++length)
        seen.insert(abilitiesIn(kKeyboard.first(length)));
    EXPECT_EQ(seen.size(), kKeyboard.size() + 1);
    // Behind a length of nothing, in descriptors of unknown types, and in ones that are too short.
    for (const char *more : {"00 04 03", "00 04 04", "05 77 010203", "05 77 010204", "03 04 01",
                             "03 04 02", "04 05 8103", "04 05 8203", "03 02 01", "03 0b 01"})
        seen.insert(abilitiesIn(kKeyboard + bytesOf(more)));
    EXPECT_EQ(seen.size(), kKeyboard.size() + 11);
}

} // namespace

} // namespace innkeeper::udev
