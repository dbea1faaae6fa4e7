// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbVerdict.h"
#include "tests/core/services/usb/UsbHouse.h"

namespace innkeeper {

namespace {

using UsbKeeperTest = UsbHouse;

TEST_F(UsbKeeperTest, MovesADeviceThereAndBack)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-4.2"));
    startKeeper();
    EXPECT_EQ(stateAt("1-4.2"), State::Host);
    give(stick, m_inn);
    EXPECT_EQ(stateAt("1-4.2"), State::InMachine);
    EXPECT_EQ(seat("1-4.2")->machine, m_inn);
    EXPECT_EQ(seat("1-4.2")->machineName, QStringLiteral("inn"));
    EXPECT_FALSE(seat("1-4.2")->isForeign);
    ASSERT_TRUE(move(stick, {}));
    EXPECT_TRUE(lentTo(m_inn).isEmpty());
    EXPECT_EQ(stateAt("1-4.2"), State::Host);
    EXPECT_EQ(seat("1-4.2")->machine, MachineId());
}

TEST_F(UsbKeeperTest, SaysWhenTheMachinesSystemUsesIt)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    give(stick, m_inn);
    // The emulator took it from the host's driver, and nobody in the machine has looked.
    m_ports.bind(stick.port, {});
    settle();
    EXPECT_FALSE(seat("1-1")->isSeen);
    // No event tells of it.
    m_host.set({{}, {}, {}, {stick.port}});
    EXPECT_TRUE(eventually([this] { return seat("1-1")->isSeen; }));
    // Another program of the host may hold it as well.
    ASSERT_TRUE(move(stick, {}));
    EXPECT_FALSE(seat("1-1")->isSeen);
}

TEST_F(UsbKeeperTest, MovesADeviceFromMachineToMachine)
{
    m_hypervisor.machines().setState(m_barn, MachineState::Running);
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    give(stick, m_inn);
    give(stick, m_barn);
    EXPECT_TRUE(lentTo(m_inn).isEmpty());
}

TEST_F(UsbKeeperTest, MovesWhatWasLastAskedFor)
{
    m_hypervisor.machines().setState(m_barn, MachineState::Running);
    UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    const auto first = m_keeper->move(stick.port, {m_inn, false, false});
    give(stick, m_barn);
    EXPECT_EQ(outcome(first).error().kind, ErrorKind::Cancelled);
    m_ports.pull(stick.port);
    stick = m_ports.plug(stick);
    EXPECT_TRUE(gets(m_barn, stick));
}

TEST_F(UsbKeeperTest, ReturnsWhatIsPluggedInAgain)
{
    UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    give(stick, m_inn);
    m_ports.pull(stick.port);
    ASSERT_TRUE(eventually([this] { return lentTo(m_inn).isEmpty(); }));
    stick = m_ports.plug(stick);
    EXPECT_TRUE(gets(m_inn, stick));
    // A reset.
    stick = m_ports.renumber(stick.port);
    EXPECT_TRUE(gets(m_inn, stick));
    EXPECT_EQ(lentTo(m_inn).size(), 1);
}

TEST_F(UsbKeeperTest, ReturnsWhatItsMachineHadBeforeItStopped)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    give(stick, m_inn);
    m_hypervisor.machines().setState(m_inn, MachineState::Off);
    ASSERT_TRUE(eventually([this] { return stateAt("1-1") == State::Host; }));
    ASSERT_TRUE(m_hypervisor.machines().start(m_inn));
    EXPECT_TRUE(gets(m_inn, stick));
}

TEST_F(UsbKeeperTest, GoesOnAfterItWasKilled)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    give(stick, m_inn);
    startKeeper();
    EXPECT_TRUE(has(m_inn, stick));
    m_keeper.reset();
    m_hypervisor.machines().setState(m_inn, MachineState::Off);
    ASSERT_TRUE(m_hypervisor.machines().start(m_inn));
    startKeeper();
    EXPECT_TRUE(gets(m_inn, stick));
}

TEST_F(UsbKeeperTest, MakesARuleOfAlways)
{
    UsbDevice stick = m_ports.plug(stickAt("1-1", "AB12"));
    startKeeper();
    ASSERT_TRUE(move(stick, {m_inn, false, true}));
    ASSERT_TRUE(has(m_inn, stick));
    ASSERT_EQ(m_keeper->rules().size(), 1);
    EXPECT_EQ(m_keeper->rules()[0].match.serial, stick.serial);
    EXPECT_TRUE(m_holds->all().isEmpty());
    m_ports.pull(stick.port);
    stick.port = QStringLiteral("2-7");
    stick = m_ports.plug(stick);
    EXPECT_TRUE(gets(m_inn, stick));
    // And of never.
    ASSERT_TRUE(move(stick, {{}, false, true}));
    EXPECT_TRUE(lentTo(m_inn).isEmpty());
    ASSERT_EQ(m_keeper->rules().size(), 1);
    EXPECT_EQ(m_keeper->rules()[0].action, UsbRule::Do::Never);
}

TEST_F(UsbKeeperTest, SendsADeviceToAMachineThatIsOffOnlyByARule)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    EXPECT_EQ(move(stick, {m_barn, false, false}).error().kind, ErrorKind::Invalid);
    ASSERT_TRUE(move(stick, {m_barn, false, true}));
    EXPECT_EQ(attachCount(), 0);
    ASSERT_TRUE(m_hypervisor.machines().start(m_barn));
    EXPECT_TRUE(gets(m_barn, stick));
    EXPECT_EQ(move(stick, {MachineId::create(), false, false}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(move(stickAt("5-5"), {}).error().kind, ErrorKind::NotFound);
}

TEST_F(UsbKeeperTest, FollowsRulesForArrivals)
{
    startKeeper();
    UsbRule rule = ruleFor(stickAt("1-1"), {}, m_inn);
    setRules({rule});
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    EXPECT_TRUE(gets(m_inn, stick));
    settle();
    EXPECT_EQ(stateAt("1-1"), State::InMachine);
    EXPECT_EQ(attachCount(), 1);
}

TEST_F(UsbKeeperTest, StartsAMachineOnlyForAnArrival)
{
    UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    UsbRule rule = ruleFor(stick, {stick}, m_barn);
    rule.startsMachine = true;
    setRules({rule});
    settle();
    EXPECT_EQ(m_hypervisor.machines().stateOf(m_barn), MachineState::Off);
    m_ports.pull(stick.port);
    stick = m_ports.plug(stick);
    EXPECT_TRUE(gets(m_barn, stick));
    // Not again when a person turns it off.
    turnOff(m_barn);
    settle();
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("machines.start")), 1);
}

TEST_F(UsbKeeperTest, StartsAMachineForWhatWasThereWhenTheHostStarted)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    UsbRule rule = ruleFor(stick, {stick}, m_barn);
    rule.startsMachine = true;
    ASSERT_TRUE(m_rules.save({rule}));
    m_ports.plug(stickAt("1-2"));
    startKeeper();
    EXPECT_TRUE(gets(m_barn, stick));
    EXPECT_EQ(stateAt("1-2"), State::Host) << "nobody is asked about it";
    // The next keeper is not the first one.
    turnOff(m_barn);
    startKeeper();
    EXPECT_EQ(m_hypervisor.machines().stateOf(m_barn), MachineState::Off);
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("machines.start")), 1);
}

TEST_F(UsbKeeperTest, TellsOnceThatThereIsNothingToTell)
{
    m_holds = std::make_unique<UsbHolds>(m_place.filePath(QStringLiteral("usb.json")));
    m_keeper = std::make_unique<UsbKeeper>(UsbKeeper::Parts{
        m_ports, m_host, m_hypervisor, m_isolation, m_mounts, m_list, m_rules, *m_holds, m_pool});
    int told = 0;
    QObject::connect(m_keeper.get(), &UsbKeeping::changed, m_keeper.get(), [&told] { ++told; });
    m_link.open(QStringLiteral("qemu:///session"));
    ASSERT_TRUE(eventually([this] { return m_list.isLoaded(); }));
    m_keeper->start();
    EXPECT_TRUE(eventually([&told] { return told == 1; })) << "questions wait for it";
    EXPECT_TRUE(m_keeper->seats().isEmpty());
    EXPECT_FALSE(m_keeper->trouble());
}

TEST_F(UsbKeeperTest, AsksOnlyAboutArrivalsThatNobodyDecided)
{
    m_ports.plug(stickAt("1-1"));
    startKeeper();
    EXPECT_EQ(stateAt("1-1"), State::Host) << "was there already";
    setRules({ruleFor(stickAt("1-3"), {}, {})});
    m_ports.plug(stickAt("1-2"));
    m_ports.plug(stickAt("1-3"));
    settle();
    EXPECT_EQ(stateAt("1-2"), State::Asking);
    EXPECT_FALSE(seat("1-2")->isChanged);
    EXPECT_EQ(stateAt("1-3"), State::Host) << "a rule says never";
    turnOff(m_inn);
    m_ports.plug(stickAt("1-4"));
    settle();
    EXPECT_EQ(stateAt("1-4"), State::Host) << "no machine runs";
}

TEST_F(UsbKeeperTest, TakesAnswersUntilUnplugged)
{
    startKeeper();
    UsbDevice stick = m_ports.plug(stickAt("1-1"));
    settle();
    ASSERT_EQ(stateAt("1-1"), State::Asking);
    ASSERT_TRUE(move(stick, {}));
    EXPECT_EQ(stateAt("1-1"), State::Host);
    m_ports.renumber(stick.port);
    settle();
    EXPECT_EQ(stateAt("1-1"), State::Host);
    m_ports.pull(stick.port);
    m_ports.plug(stick);
    settle();
    EXPECT_EQ(stateAt("1-1"), State::Asking);
    m_ports.pull(stick.port);
    settle();
    EXPECT_FALSE(seat("1-1"));
}

TEST_F(UsbKeeperTest, AsksAboutAForgery)
{
    startKeeper();
    UsbDevice stick = stickAt("1-1", "AB12");
    setRules({ruleFor(stick, {}, m_inn)});
    stick.identity = QString(64, u'0');
    m_ports.plug(stick);
    settle();
    EXPECT_EQ(stateAt("1-1"), State::Asking);
    EXPECT_TRUE(seat("1-1")->isChanged);
    EXPECT_EQ(attachCount(), 0);
}

TEST_F(UsbKeeperTest, RemembersAForgeryUntilItsMachineRuns)
{
    m_hypervisor.machines().setState(m_inn, MachineState::Off);
    UsbDevice stick = stickAt("1-1", "AB12");
    startKeeper();
    setRules({ruleFor(stick, {}, m_inn)});
    stick.identity = QString(64, u'0');
    m_ports.plug(stick);
    settle();
    EXPECT_EQ(stateAt("1-1"), State::Host) << "nobody to give it to";
    EXPECT_TRUE(seat("1-1")->isChanged);
    m_hypervisor.machines().setState(m_inn, MachineState::Running);
    ASSERT_TRUE(eventually([this] { return stateAt("1-1") == State::Asking; }));
    startKeeper();
    EXPECT_EQ(stateAt("1-1"), State::Asking) << "after a crash, too";
    EXPECT_EQ(attachCount(), 0);
    ASSERT_TRUE(move(stick, {}));
    EXPECT_EQ(stateAt("1-1"), State::Host);
    EXPECT_FALSE(seat("1-1")->isChanged);
}

TEST_F(UsbKeeperTest, LeavesForeignDevicesAlone)
{
    m_hypervisor.machines().setState(m_barn, MachineState::Running);
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    attachForeign(stick, m_inn);
    m_hypervisor.script().clearLog();
    ASSERT_TRUE(eventually([this] { return stateAt("1-1") == State::InMachine; }));
    EXPECT_TRUE(seat("1-1")->isForeign);
    EXPECT_EQ(seat("1-1")->machine, m_inn);
    setRules({ruleFor(stick, {stick}, m_barn)});
    settle();
    EXPECT_EQ(lentTo(m_inn).size(), 1);
    EXPECT_EQ(attachCount(), 0);
    give(stick, m_barn);
    EXPECT_TRUE(lentTo(m_inn).isEmpty());
    EXPECT_FALSE(seat("1-1")->isForeign);
}

TEST_F(UsbKeeperTest, TellsTwinsApart)
{
    m_hypervisor.machines().setState(m_barn, MachineState::Running);
    for (const char *serial : {"", "AB12"}) {
        UsbDevice one = m_ports.plug(stickAt("1-1", serial));
        const UsbDevice other = m_ports.plug(stickAt("1-2", serial));
        startKeeper();
        give(one, m_inn);
        give(other, m_barn);
        m_ports.pull(one.port);
        settle();
        EXPECT_TRUE(lentTo(m_inn).isEmpty()) << serial;
        EXPECT_TRUE(has(m_barn, other)) << serial;
        one = m_ports.plug(one);
        EXPECT_TRUE(gets(m_inn, one)) << serial;
        for (const UsbDevice &device : {one, other})
            ASSERT_TRUE(move(device, {}));
        m_ports.pull(one.port);
        m_ports.pull(other.port);
    }
}

} // namespace

} // namespace innkeeper
