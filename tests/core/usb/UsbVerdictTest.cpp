// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbVerdict.h"

#include "core/usb/UsbRuleFile.h"
#include "tests/core/usb/Sticks.h"
#include "tests/support/QtPrinters.h"

#include <gtest/gtest.h>

#include <functional>

namespace innkeeper {

namespace {

using Do = UsbRule::Do;
using Why = UsbVerdict::Why;

const MachineId kHouse = MachineId::create();

UsbRule neverFor(const UsbRule::Match &match, int priority = 500)
{
    UsbRule rule;
    rule.match = match;
    rule.priority = priority;
    rule.action = Do::Never;
    return rule;
}

UsbRule::Match kindIs(const char *kind)
{
    return {{}, {}, {}, QString::fromLatin1(kind)};
}

TEST(UsbVerdictTest, NamesDevices)
{
    UsbDevice stick = stickAt("1-1");
    EXPECT_EQ(usbIdOf(stick), QStringLiteral("0781:5567"));
    EXPECT_EQ(nameOf(stick), QStringLiteral("SanDisk Cruzer Blade"));
    stick.productName = QStringLiteral("SANDISK Ultra");
    EXPECT_EQ(nameOf(stick), QStringLiteral("SANDISK Ultra"));
    stick.productName.clear();
    EXPECT_EQ(nameOf(stick), QStringLiteral("SanDisk"));
    stick.vendorName.clear();
    EXPECT_EQ(nameOf(stick), QStringLiteral("0781:5567"));
}

TEST(UsbVerdictTest, MatchesEveryWordThatIsSaid)
{
    const UsbDevice stick = stickAt("1-1", "AB12");
    const UsbRule::Match all{QStringLiteral("0781:5567"), QStringLiteral("AB12"),
                             QStringLiteral("1-1"), QStringLiteral("storage")};
    EXPECT_TRUE(matches(all, stick));
    EXPECT_FALSE(matches({}, stick));
    for (QString UsbRule::Match::*word : {&UsbRule::Match::id, &UsbRule::Match::serial,
                                          &UsbRule::Match::port, &UsbRule::Match::kind}) {
        UsbRule::Match one;
        one.*word = all.*word;
        EXPECT_TRUE(matches(one, stick)) << (one.*word).toStdString();
        one = all;
        one.*word += u'0';
        EXPECT_FALSE(matches(one, stick)) << (one.*word).toStdString();
    }
}

TEST(UsbVerdictTest, KnowsASocketByBothItsNames)
{
    UsbDevice stick = stickAt("1-4");
    UsbRule::Match socket;
    socket.port = QStringLiteral("2-4");
    EXPECT_FALSE(matches(socket, stick));
    stick.peerPort = socket.port;
    EXPECT_TRUE(matches(socket, stick));
    socket.port = stick.port;
    EXPECT_TRUE(matches(socket, stick));
    socket.port = QStringLiteral("2-5");
    EXPECT_FALSE(matches(socket, stick));
}

TEST(UsbVerdictTest, LetsTheLowestNumberDecideAndThenTheFirst)
{
    const UsbDevice stick = stickAt("1-1");
    EXPECT_EQ(verdictFor(stick, {}), UsbVerdict());
    UsbRule gives = ruleFor(stick, {stick}, kHouse);
    gives.startsMachine = true;
    const UsbVerdict given{Do::Always, Why::Rule, kHouse, true};
    const UsbVerdict kept{Do::Never, Why::Rule, {}, false};
    const UsbRule keeps = neverFor(kindIs("storage"));
    EXPECT_EQ(verdictFor(stick, {gives, keeps}), given);
    EXPECT_EQ(verdictFor(stick, {keeps, gives}), kept);
    EXPECT_EQ(verdictFor(stick, {gives, neverFor(kindIs("storage"), 499)}), kept);
    EXPECT_EQ(verdictFor(stick, {neverFor(kindIs("storage"), 501), gives}), given);
    EXPECT_EQ(verdictFor(stick, {neverFor(kindIs("camera"), 0), gives}), given);
}

TEST(UsbVerdictTest, AsksWhereADeviceIsNotWhatItWas)
{
    UsbDevice stick = stickAt("1-1", "AB12");
    UsbRule rule = ruleFor(stick, {stick}, kHouse);
    stick.identity = QString(64, u'0');
    const UsbVerdict asks{Do::Ask, Why::IdentityChanged, {}, false};
    EXPECT_EQ(verdictFor(stick, {rule}), asks);
    // Rules behind it are not asked either.
    EXPECT_EQ(verdictFor(stick, {rule, ruleFor(stick, {stick}, MachineId::create())}), asks);
    rule.identity.clear();
    EXPECT_EQ(verdictFor(stick, {rule}).action, Do::Always);
    // Never needs no proof.
    rule = ruleFor(stick, {stick}, {});
    rule.identity = QString(64, u'1');
    EXPECT_EQ(verdictFor(stick, {rule}).action, Do::Never);
}

// The interface of a vendor, whose report descriptor now tells of a keyboard.
TEST(UsbVerdictTest, AsksWhereADeviceReportsSomethingElse)
{
    UsbDevice pad = stickAt("1-1", "AB12");
    pad.interfaces = {{0, {3, 0, 0}, QStringLiteral("usbhid"), {0xff000001}},
                      {1, {3, 0, 0}, QStringLiteral("usbhid"), {0x000c0001, 0x00010080}},
                      {2, {8, 6, 0x50}, {}}};
    const UsbRule rule = ruleFor(pad, {pad}, kHouse);
    EXPECT_EQ(rule.usages, QStringLiteral("0:ff000001 1:00010080,000c0001"));
    EXPECT_TRUE(validate(rule));
    EXPECT_EQ(verdictFor(pad, {rule}).action, Do::Always);
    UsbDevice turned = pad;
    turned.interfaces[0].usages = {0x00010006};
    EXPECT_EQ(verdictFor(turned, {rule}), (UsbVerdict{Do::Ask, Why::IdentityChanged, {}, false}));
    turned.interfaces[0].usages = {0xff000001, 0x00010006};
    EXPECT_EQ(verdictFor(turned, {rule}).why, Why::IdentityChanged);
    // In another order; one after the other, as drivers bind; and none, where a machine has it.
    pad.interfaces[1].usages = {0x00010080, 0x000c0001};
    EXPECT_EQ(verdictFor(pad, {rule}).action, Do::Always);
    pad.interfaces[0].usages.clear();
    EXPECT_EQ(verdictFor(pad, {rule}).action, Do::Always);
    const UsbRule half = ruleFor(pad, {pad}, kHouse);
    EXPECT_EQ(verdictFor(turned, {half}).action, Do::Always);
    pad.interfaces[1].usages.clear();
    EXPECT_EQ(verdictFor(pad, {rule}).action, Do::Always);
    EXPECT_TRUE(ruleFor(pad, {pad}, kHouse).usages.isEmpty());
}

TEST(UsbVerdictTest, DescribesADeviceAsStronglyAsItCan)
{
    const UsbDevice stick = stickAt("1-1", "AB12");
    const QString id = usbIdOf(stick);
    EXPECT_EQ(matchFor(stick, {stick}), (UsbRule::Match{id, stick.serial, {}, {}}));
    const UsbDevice bare = stickAt("1-1");
    EXPECT_EQ(matchFor(bare, {bare}), (UsbRule::Match{id, {}, bare.port, {}}));
    const UsbDevice twin = stickAt("1-2", "AB12");
    EXPECT_EQ(matchFor(stick, {stick, twin}), (UsbRule::Match{id, {}, stick.port, {}}));
    EXPECT_FALSE(matches(matchFor(stick, {stick, twin}), twin));
    UsbDevice stranger = twin;
    stranger.product = 1;
    EXPECT_EQ(matchFor(stick, {stick, stranger}).serial, stick.serial);
}

TEST(UsbVerdictTest, MakesRulesThatTheFileTakes)
{
    UsbDevice stick = stickAt("1-1", "AB12");
    stick.vendorName = QString(126, u'v');
    stick.productName = QString(126, u'p');
    for (const MachineId &machine : {kHouse, MachineId()}) {
        const UsbRule rule = ruleFor(stick, {stick}, machine);
        EXPECT_TRUE(validate(rule));
        EXPECT_EQ(rule.machine, machine);
        EXPECT_EQ(rule.action, machine.isNull() ? Do::Never : Do::Always);
        EXPECT_EQ(rule.identity, stick.identity);
    }
}

TEST(UsbVerdictTest, PutsANewRuleWhereItDecides)
{
    const UsbDevice stick = stickAt("1-1", "AB12");
    const UsbRule other = neverFor(kindIs("camera"), 0);
    const QList<UsbRule> before = {neverFor(kindIs("storage"), 7), other,
                                   ruleFor(stick, {stick}, MachineId::create())};
    const auto after = withRule(before, ruleFor(stick, {stick}, kHouse), stick);
    EXPECT_EQ(verdictFor(stick, after).machine, kHouse);
    EXPECT_EQ(after.size(), 3) << "the one for the same device is replaced";
    EXPECT_EQ(after[0].priority, 7);
    EXPECT_TRUE(after.contains(other));
    EXPECT_TRUE(after.contains(before[0]));
}

} // namespace

} // namespace innkeeper
