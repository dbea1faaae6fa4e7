// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbPlan.h"
#include "core/usb/UsbVerdict.h"
#include "tests/core/usb/Sticks.h"

#include <gmock/gmock.h>

namespace innkeeper {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const MachineId kCell = MachineId::create();

UsbHold apartFor(const UsbDevice &device)
{
    UsbHold hold{device.port, device.identity, kCell};
    hold.isIsolated = true;
    return hold;
}

UsbSituation apartWith(const UsbDevice &device)
{
    UsbSituation now;
    now.devices = {device};
    now.running = {kCell};
    now.holds = {apartFor(device)};
    return now;
}

UsbAssignment apart(const UsbDevice &device)
{
    return {kCell, device.bus, device.number, usbIsolatedAliasFor(device.port),
            QStringLiteral("/run/socket")};
}

TEST(UsbIsolatedPlanTest, TellsAliasesApart)
{
    const QString port = QStringLiteral("1-4.2");
    EXPECT_EQ(usbIsolatedAliasFor(port), QStringLiteral("ua-innkeeper-usbredir-1-4_2"));
    EXPECT_TRUE(isUsbIsolatedAlias(usbIsolatedAliasFor(port)));
    EXPECT_TRUE(isUsbAlias(usbIsolatedAliasFor(port)));
    EXPECT_FALSE(isUsbIsolatedAlias(usbAliasFor(port)));
    for (const QString &alias : {usbAliasFor(port), usbIsolatedAliasFor(port)}) {
        EXPECT_TRUE(isUsbAliasOf(alias, port));
        EXPECT_FALSE(isUsbAliasOf(alias, QStringLiteral("1-4")));
    }
}

TEST(UsbIsolatedPlanTest, AttachesWithAFilter)
{
    const UsbDevice stick = stickAt("1-1");
    auto now = apartWith(stick);
    const UsbStep attach{UsbStep::Do::Attach,
                         kCell,
                         stick.bus,
                         stick.number,
                         usbIsolatedAliasFor(stick.port),
                         stick.port,
                         {},
                         usbFilterFor(stick)};
    EXPECT_THAT(stepsFor(now), ElementsAre(attach));
    now.assignments = {apart(stick)};
    EXPECT_THAT(stepsFor(now), IsEmpty());
}

TEST(UsbIsolatedPlanTest, AttachesAnewWhatNobodyServes)
{
    const UsbDevice stick = stickAt("1-1");
    auto now = apartWith(stick);
    UsbAssignment dead = apart(stick);
    dead.bus = dead.number = 0;
    now.assignments = {dead};
    const UsbStep detach{UsbStep::Do::Detach, kCell, 0, 0, dead.alias, {}, dead.socket, {}};
    EXPECT_THAT(stepsFor(now), ElementsAre(detach));
    // Whether or not anybody wants it there.
    now.holds.clear();
    EXPECT_THAT(stepsFor(now), ElementsAre(detach));
}

TEST(UsbIsolatedPlanTest, ChangesTheWayByDetachingFirst)
{
    const UsbDevice stick = stickAt("1-1");
    auto now = apartWith(stick);
    now.assignments = {{kCell, stick.bus, stick.number, usbAliasFor(stick.port)}};
    ASSERT_EQ(stepsFor(now).size(), 1);
    EXPECT_EQ(stepsFor(now)[0].what, UsbStep::Do::Detach);
    now.assignments = {apart(stick)};
    now.holds[0].isIsolated = false;
    ASSERT_EQ(stepsFor(now).size(), 1);
    EXPECT_EQ(stepsFor(now)[0].what, UsbStep::Do::Detach);
    EXPECT_EQ(stepsFor(now)[0].socket, QStringLiteral("/run/socket"));
}

TEST(UsbIsolatedPlanTest, FollowsARule)
{
    const UsbDevice stick = stickAt("1-1");
    UsbRule rule = ruleFor(stick, {stick}, kCell);
    rule.isIsolated = true;
    EXPECT_TRUE(verdictFor(stick, {rule}).isIsolated);
    UsbSituation now;
    now.rules = {rule};
    EXPECT_TRUE(wishFor(stick, now).isIsolated);
}

TEST(UsbIsolatedPlanTest, LetsThroughWhatThereIs)
{
    UsbDevice device = stickAt("1-1");
    EXPECT_EQ(usbFilterFor(device), QStringLiteral("0x08,0x0781,0x5567,-1,1|-1,-1,-1,-1,0"));
    device.kind = {0xef, 2, 1};
    device.interfaces.append({1, {3, 1, 1}, {}});
    device.interfaces.append({2, {3, 0, 0}, {}});
    EXPECT_EQ(usbFilterFor(device), QStringLiteral("0x08,0x0781,0x5567,-1,1|"
                                                   "0x03,0x0781,0x5567,-1,1|-1,-1,-1,-1,0"));
    device.kind = {0xe0, 1, 1};
    EXPECT_TRUE(usbFilterFor(device).startsWith(QStringLiteral("0xe0,")));
}

} // namespace

} // namespace innkeeper
