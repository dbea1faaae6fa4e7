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
using To = UsbWish::To;

const MachineId kInn = MachineId::create();
const MachineId kBarn = MachineId::create();

UsbSituation situationWith(const QList<UsbDevice> &devices)
{
    UsbSituation now;
    now.devices = devices;
    now.running = {kInn, kBarn};
    return now;
}

UsbHold holdFor(const UsbDevice &device, const MachineId &machine)
{
    return {device.port, device.identity, machine};
}

UsbAssignment ours(const UsbDevice &device, const MachineId &machine)
{
    return {machine, device.bus, device.number, usbAliasFor(device.port)};
}

UsbAssignment foreign(const UsbDevice &device, const MachineId &machine)
{
    return {machine, device.bus, device.number, QStringLiteral("hostdev0")};
}

UsbStep attach(const UsbDevice &device, const MachineId &machine)
{
    return {UsbStep::Do::Attach,      machine,    device.bus, device.number,
            usbAliasFor(device.port), device.port};
}

UsbStep detach(const UsbAssignment &from)
{
    return {UsbStep::Do::Detach, from.machine, from.bus, from.number, from.alias, {}};
}

TEST(UsbPlanTest, WritesPortsIntoAliases)
{
    EXPECT_EQ(usbAliasFor(QStringLiteral("1-4.2.10")), QStringLiteral("ua-innkeeper-usb-1-4_2_10"));
    EXPECT_TRUE(isUsbAlias(usbAliasFor(QStringLiteral("2-1"))));
    EXPECT_FALSE(isUsbAlias(QStringLiteral("hostdev0")));
    EXPECT_FALSE(isUsbAlias(QStringLiteral("ua-innkeeper-disk")));
}

TEST(UsbPlanTest, LeavesAloneWhatNobodySpokeOf)
{
    const UsbDevice stick = stickAt("1-1");
    UsbSituation now = situationWith({stick});
    EXPECT_THAT(stepsFor(now), IsEmpty());
    now.assignments = {ours(stick, kInn)};
    EXPECT_EQ(wishFor(stick, now).to, To::Open);
    EXPECT_THAT(stepsFor(now), IsEmpty());
}

TEST(UsbPlanTest, FollowsAWordBeforeARule)
{
    const UsbDevice stick = stickAt("1-1");
    UsbSituation now = situationWith({stick});
    now.rules = {ruleFor(stick, now.devices, kInn)};
    EXPECT_THAT(stepsFor(now), ElementsAre(attach(stick, kInn)));
    now.holds = {holdFor(stick, kBarn)};
    EXPECT_THAT(stepsFor(now), ElementsAre(attach(stick, kBarn)));
    now.holds.append(holdFor(stick, {}));
    EXPECT_EQ(wishFor(stick, now), (UsbWish{To::Host, {}, false, false}));
    EXPECT_THAT(stepsFor(now), IsEmpty());
    now.assignments = {ours(stick, kInn)};
    EXPECT_THAT(stepsFor(now), ElementsAre(detach(now.assignments[0])));
}

TEST(UsbPlanTest, AttachesNothingBeforeItIsLetGo)
{
    const UsbDevice stick = stickAt("1-1");
    UsbSituation now = situationWith({stick});
    now.holds = {holdFor(stick, kBarn)};
    now.assignments = {ours(stick, kInn)};
    EXPECT_THAT(stepsFor(now), ElementsAre(detach(now.assignments[0])));
    // Under the number that it had before it was plugged in again.
    now.assignments[0].number = 99;
    EXPECT_THAT(stepsFor(now), ElementsAre(detach(now.assignments[0])));
    now.assignments.clear();
    EXPECT_THAT(stepsFor(now), ElementsAre(attach(stick, kBarn)));
}

TEST(UsbPlanTest, TakesOutWhatHasGone)
{
    const UsbDevice stick = stickAt("1-1");
    UsbSituation now = situationWith({});
    now.assignments = {ours(stick, kInn), foreign(stick, kBarn)};
    EXPECT_THAT(stepsFor(now), ElementsAre(detach(now.assignments[0])));
    // Another device got its number.
    UsbDevice other = stickAt("1-2");
    other.number = stick.number;
    now = situationWith({other});
    now.assignments = {ours(stick, kInn)};
    EXPECT_THAT(stepsFor(now), ElementsAre(detach(now.assignments[0])));
}

TEST(UsbPlanTest, LendsAnewWhatAMachineHasOnlyByName)
{
    const UsbDevice stick = stickAt("1-1");
    UsbSituation now = situationWith({stick});
    now.holds = {holdFor(stick, kInn)};
    now.assignments = {ours(stick, kInn)};
    now.loose = {stick.port};
    EXPECT_THAT(stepsFor(now), ElementsAre(detach(now.assignments[0])));
    now.assignments.clear();
    EXPECT_THAT(stepsFor(now), ElementsAre(attach(stick, kInn)));
    now.assignments = {foreign(stick, kInn)};
    EXPECT_THAT(stepsFor(now), IsEmpty());
}

TEST(UsbPlanTest, TakesFromOtherProgramsOnlyWhenAPersonMovesIt)
{
    const UsbDevice stick = stickAt("1-1");
    UsbSituation now = situationWith({stick});
    now.assignments = {foreign(stick, kInn)};
    for (const MachineId &machine : {kBarn, MachineId()}) {
        now.holds = {holdFor(stick, machine)};
        now.moved.clear();
        EXPECT_THAT(stepsFor(now), IsEmpty());
        now.moved = {stick.port};
        EXPECT_THAT(stepsFor(now), ElementsAre(detach(now.assignments[0])));
    }
}

TEST(UsbPlanTest, StartsAMachineForAnArrivalAlone)
{
    const UsbDevice stick = stickAt("1-1");
    UsbSituation now = situationWith({stick});
    now.running = {};
    now.rules = {ruleFor(stick, now.devices, kInn)};
    now.arrivals = {stick.port};
    EXPECT_THAT(stepsFor(now), IsEmpty());
    now.rules[0].startsMachine = true;
    EXPECT_THAT(stepsFor(now),
                ElementsAre(UsbStep{UsbStep::Do::Start, kInn, 0, 0, {}, stick.port}));
    now.arrivals = {};
    EXPECT_THAT(stepsFor(now), IsEmpty());
    now.arrivals = now.refused = {stick.port};
    EXPECT_THAT(stepsFor(now), IsEmpty());
}

TEST(UsbPlanTest, StartsAMachineOnceForADockFullOfDevices)
{
    UsbSituation now = situationWith({stickAt("1-1"), stickAt("1-2")});
    now.running = {};
    for (const UsbDevice &device : std::as_const(now.devices)) {
        now.rules.append(ruleFor(device, now.devices, kInn));
        now.rules.last().startsMachine = true;
        now.arrivals.insert(device.port);
    }
    EXPECT_EQ(stepsFor(now).size(), 1);
}

TEST(UsbPlanTest, KeepsWhatIsRefused)
{
    const UsbDevice stick = stickAt("1-1");
    UsbSituation now = situationWith({stick});
    now.holds = {holdFor(stick, kInn)};
    now.refused = {stick.port};
    EXPECT_THAT(stepsFor(now), IsEmpty());
}

TEST(UsbPlanTest, KnowsADeviceInAnotherSocket)
{
    const UsbDevice stick = stickAt("1-1", "AB12");
    const UsbDevice moved = stickAt("1-2", "AB12");
    const QList<UsbHold> holds = {holdFor(stick, kInn)};
    EXPECT_NE(holdOn(stick, holds), nullptr);
    EXPECT_NE(holdOn(moved, holds), nullptr);
    // Without a number it could be any.
    EXPECT_EQ(holdOn(stickAt("1-2"), {holdFor(stickAt("1-1"), kInn)}), nullptr);
    UsbDevice forged = stick;
    forged.identity = QStringLiteral("another");
    EXPECT_EQ(holdOn(forged, holds), nullptr);
}

TEST(UsbPlanTest, KnowsTwinsByTheirSockets)
{
    const UsbDevice stick = stickAt("1-1", "AB12");
    UsbHold hold = holdFor(stick, kInn);
    hold.hasTwins = true;
    EXPECT_NE(holdOn(stick, {hold}), nullptr);
    EXPECT_EQ(holdOn(stickAt("1-2", "AB12"), {hold}), nullptr);
}

// A stick without a number, plugged in again so that only the slow pins touch.
TEST(UsbPlanTest, KnowsASocketAtAnotherSpeed)
{
    UsbDevice stick = stickAt("2-4");
    const QList<UsbHold> holds = {holdFor(stick, kInn)};
    stick.port = QStringLiteral("1-4");
    EXPECT_EQ(holdOn(stick, holds), nullptr);
    stick.peerPort = QStringLiteral("2-4");
    EXPECT_NE(holdOn(stick, holds), nullptr);
}

TEST(UsbPlanTest, AsksAboutADeviceThatChanged)
{
    UsbDevice stick = stickAt("1-1");
    UsbSituation now = situationWith({stick});
    now.rules = {ruleFor(stick, now.devices, kInn)};
    now.devices[0].identity = QStringLiteral("another");
    EXPECT_EQ(wishFor(now.devices[0], now), (UsbWish{To::Open, {}, false, true}));
    EXPECT_THAT(stepsFor(now), IsEmpty());
}

} // namespace

} // namespace innkeeper
