// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbVerdict.h"
#include "tests/core/services/usb/UsbHouse.h"

namespace innkeeper {

namespace {

class UsbKeeperTroubleTest : public UsbHouse
{
protected:
    static Error broken() { return {ErrorKind::Internal, QStringLiteral("broken"), {}, {}}; }
    void write(const QByteArray &text)
    {
        QFile file(m_rulesPath);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(text), text.size());
    }
    [[nodiscard]] bool isInTrouble(bool isSo = true)
    {
        return eventually([&] { return m_keeper->trouble().has_value() == isSo; });
    }

    const QString m_detach = QStringLiteral("live.detach");
};

TEST_F(UsbKeeperTroubleTest, TellsAPersonWhyAndForgetsIt)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    m_hypervisor.script().failAlways(m_attach, broken());
    EXPECT_EQ(move(stick, {m_inn, false, false}).error().message, QStringLiteral("broken"));
    EXPECT_TRUE(m_holds->all().isEmpty());
    m_hypervisor.script().succeed(m_attach);
    settle();
    EXPECT_EQ(attachCount(), 1);
    // Asked again, it is tried again.
    give(stick, m_inn);
}

TEST_F(UsbKeeperTroubleTest, TriesARuleAgainWhenTheMachineIsInAnotherState)
{
    startKeeper();
    setRules({ruleFor(stickAt("1-1"), {}, m_inn)});
    m_hypervisor.script().failAlways(m_attach, broken());
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    settle();
    settle();
    EXPECT_EQ(attachCount(), 1);
    EXPECT_EQ(seat("1-1")->failure, broken());
    EXPECT_EQ(stateAt("1-1"), State::Host);
    m_hypervisor.script().succeed(m_attach);
    turnOff(m_inn);
    ASSERT_TRUE(m_hypervisor.machines().start(m_inn));
    EXPECT_TRUE(gets(m_inn, stick));
    settle();
    EXPECT_FALSE(seat("1-1")->failure);
}

TEST_F(UsbKeeperTroubleTest, TriesARuleAgainAfterAWhileButNotForever)
{
    startKeeper(UsbReturns::kPatience, std::chrono::milliseconds(1));
    setRules({ruleFor(stickAt("1-1"), {}, m_inn)});
    m_hypervisor.script().failNext(m_attach, broken());
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    EXPECT_TRUE(gets(m_inn, stick));
    settle();
    EXPECT_FALSE(seat("1-1")->failure);

    m_hypervisor.script().clearLog();
    m_hypervisor.script().failAlways(m_attach, broken());
    m_ports.pull(stick.port);
    m_ports.plug(stick);
    EXPECT_TRUE(eventually([&] { return attachCount() >= 6; }));
    settle();
    settle();
    EXPECT_EQ(attachCount(), 6);
    EXPECT_EQ(seat("1-1")->failure, broken());
}

TEST_F(UsbKeeperTroubleTest, SaysThatAMachineCannotBeStarted)
{
    const QString start = QStringLiteral("machines.start");
    startKeeper();
    UsbRule rule = ruleFor(stickAt("1-1"), {}, m_barn);
    rule.startsMachine = true;
    setRules({rule});
    settle();
    m_hypervisor.script().failAlways(start, broken());
    UsbDevice stick = m_ports.plug(stickAt("1-1"));
    settle();
    EXPECT_EQ(seat("1-1")->failure, broken());
    settle();
    EXPECT_EQ(m_hypervisor.script().count(start), 1);
    m_ports.pull(stick.port);
    m_hypervisor.script().succeed(start);
    stick = m_ports.plug(stick);
    EXPECT_TRUE(gets(m_barn, stick));
    EXPECT_FALSE(seat("1-1")->failure);
}

TEST_F(UsbKeeperTroubleTest, SaysSoWhenAGuestHoldsOn)
{
    m_hypervisor.machines().setState(m_barn, MachineState::Running);
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    give(stick, m_inn);
    m_hypervisor.liveHardware().setGuestsHoldOn(true);
    for (const Wish &wish :
         {Wish{m_barn, false, false}, Wish{{}, false, false}, Wish{{}, false, true}}) {
        m_hypervisor.script().clearLog();
        EXPECT_EQ(move(stick, wish).error().kind, ErrorKind::TimedOut);
        EXPECT_TRUE(has(m_inn, stick));
        EXPECT_EQ(attachCount(), 0);
        EXPECT_LE(m_hypervisor.script().count(m_detach), 2);
    }
}

TEST_F(UsbKeeperTroubleTest, SaysSoWhenTheMachineStops)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    m_hypervisor.script().block(m_attach);
    const auto moving = m_keeper->move(stick.port, {m_inn, false, false});
    ASSERT_TRUE(eventually([&] { return stateAt("1-1") == State::Attaching; }));
    m_hypervisor.machines().setState(m_inn, MachineState::Off);
    ASSERT_TRUE(eventually([&] { return m_list.find(m_inn)->state == MachineState::Off; }));
    m_hypervisor.script().release(m_attach);
    EXPECT_EQ(outcome(moving).error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(m_holds->all().isEmpty());
}

TEST_F(UsbKeeperTroubleTest, SaysSoWhenTheDeviceIsPulled)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    m_hypervisor.script().block(m_attach);
    const auto moving = m_keeper->move(stick.port, {m_inn, false, false});
    ASSERT_TRUE(eventually([&] { return stateAt("1-1") == State::Attaching; }));
    m_ports.pull(stick.port);
    m_hypervisor.script().release(m_attach);
    EXPECT_EQ(outcome(moving).error().kind, ErrorKind::NotFound);
    settle();
    EXPECT_TRUE(lentTo(m_inn).isEmpty()) << "nothing stale is left";
}

TEST_F(UsbKeeperTroubleTest, EndsOrdersWithTheKeeper)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    const auto moving = m_keeper->move(stick.port, {m_inn, false, false});
    m_keeper.reset();
    EXPECT_EQ(outcome(moving).error().kind, ErrorKind::Cancelled);
}

TEST_F(UsbKeeperTroubleTest, WaitsForTheMachines)
{
    UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    EXPECT_FALSE(m_keeper->trouble());
    give(stick, m_inn);
    m_hypervisor.disconnect();
    ASSERT_TRUE(isInTrouble());
    EXPECT_EQ(move(stick, {}).error().kind, ErrorKind::Disconnected);
    m_ports.pull(stick.port);
    stick = m_ports.plug(stick);
    m_hypervisor.recover();
    m_link.retryNow();
    ASSERT_TRUE(isInTrouble(false));
    EXPECT_TRUE(gets(m_inn, stick));
    EXPECT_EQ(lentTo(m_inn).size(), 1);
}

TEST_F(UsbKeeperTroubleTest, TriesAgainWhenAMachineCannotBeRead)
{
    startKeeper();
    const QString read = QStringLiteral("machines.xml");
    m_hypervisor.script().failAlways(read, broken());
    m_ports.plug(stickAt("1-1"));
    ASSERT_TRUE(isInTrouble());
    EXPECT_EQ(m_keeper->trouble(), broken());
    // More often than there are events.
    m_hypervisor.script().clearLog();
    ASSERT_TRUE(eventually([&] { return m_hypervisor.script().count(read) > 2; }));
    m_hypervisor.script().succeed(read);
    EXPECT_TRUE(isInTrouble(false));
}

TEST_F(UsbKeeperTroubleTest, SaysThatItCannotSeeThePorts)
{
    m_ports.setBlind(broken());
    m_ports.plug(stickAt("1-1"));
    m_link.open(QStringLiteral("qemu:///session"));
    ASSERT_TRUE(eventually([this] { return m_list.isLoaded(); }));
    m_holds = std::make_unique<UsbHolds>(m_place.filePath(QStringLiteral("usb.json")));
    m_keeper = std::make_unique<UsbKeeper>(UsbKeeper::Parts{
        m_ports, m_host, m_hypervisor, m_isolation, m_mounts, m_list, m_rules, *m_holds, m_pool});
    m_keeper->start();
    ASSERT_TRUE(eventually([this] { return seat("1-1").has_value(); }));
    EXPECT_EQ(m_keeper->trouble(), broken());
}

TEST_F(UsbKeeperTroubleTest, CountsNoRuleOfADamagedFile)
{
    startKeeper();
    setRules({ruleFor(stickAt("1-1"), {}, m_inn)});
    const QByteArray damaged = "{\"version\":1,\"rules\":[";
    write(damaged);
    ASSERT_TRUE(isInTrouble());
    EXPECT_TRUE(m_keeper->rules().isEmpty());
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    settle();
    EXPECT_EQ(attachCount(), 0);
    EXPECT_EQ(move(stick, {m_inn, false, true}).error().kind, ErrorKind::Invalid);
    EXPECT_FALSE(outcome(m_keeper->setRules({})));
    QFile file(m_rulesPath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), damaged);
    // Without a rule it may still be moved.
    give(stick, m_inn);
    ASSERT_TRUE(file.remove());
    EXPECT_TRUE(isInTrouble(false));
}

TEST_F(UsbKeeperTroubleTest, GivesTheHostWhatADeadMachineHad)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    m_ports.plug(stickAt("1-2"));
    startKeeper();
    give(stick, m_inn);
    turnOff(m_inn);
    EXPECT_TRUE(eventually([&] { return m_isolation.given() == QList<int>{stick.number}; }));
}

TEST_F(UsbKeeperTroubleTest, GivesTheHostWhatWasLeftBeforeItStarted)
{
    const UsbDevice left = m_ports.plug(stickAt("1-1"));
    const UsbDevice driven = m_ports.plug(stickAt("1-2"));
    m_ports.plug(stickAt("1-3"));
    m_host.set({{}, {}, {driven.port}});
    const auto all = QList<UsbDevice>{left, driven};
    ASSERT_TRUE(m_rules.save({ruleFor(left, all, m_barn), ruleFor(driven, all, m_barn)}));
    startKeeper();
    EXPECT_TRUE(eventually([&] { return m_isolation.given() == QList<int>{left.number}; }));
}

TEST_F(UsbKeeperTroubleTest, LendsAnewWhatTheHostTookBack)
{
    const UsbDevice stick = m_ports.plug(stickAt("1-1"));
    startKeeper();
    give(stick, m_inn);
    ASSERT_EQ(attachCount(), 1);
    m_host.set({{}, {}, {stick.port}});
    settle();
    EXPECT_EQ(attachCount(), 2);
    EXPECT_TRUE(has(m_inn, stick));
    // Not for ever, if that does not help.
    settle();
    EXPECT_EQ(attachCount(), 2);
    m_host.set({});
    settle();
    m_host.set({{}, {}, {stick.port}});
    settle();
    EXPECT_EQ(attachCount(), 3);
}

} // namespace

} // namespace innkeeper
