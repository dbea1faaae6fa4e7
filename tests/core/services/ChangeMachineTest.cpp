// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ChangeMachine.h"

#include "tests/core/services/ChangeWorld.h"

#include <thread>

namespace innkeeper {

namespace {

using hardware::Change;

class ChangeMachineTest : public tests::ChangeWorld
{
};

TEST_F(ChangeMachineTest, aMachineThatIsOffIsOnlyDefined)
{
    const MachineId id = machine(MachineState::Off);
    const QString before = saved(id);
    const auto plan = m_change.plan(id, {cableOut()});
    ASSERT_TRUE(plan);
    EXPECT_EQ(saved(id), before);
    EXPECT_EQ(plan->before, before);
    const auto done = m_change.run(id, {cableOut()});
    ASSERT_TRUE(done);
    EXPECT_EQ(done->steps, plan->steps);
    EXPECT_EQ(saved(id), plan->after);
    EXPECT_TRUE(m_change.pending(id)->isEmpty());
}

TEST_F(ChangeMachineTest, whatRunsIsChangedAtOnceWhereItCanBe)
{
    const MachineId id = machine(MachineState::Running);
    const auto done =
        m_change.run(id, {cableOut(), set("clock", "base", QStringLiteral("localtime"))});
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_TRUE(done->steps[0].isLive);
    EXPECT_FALSE(done->steps[1].isLive);
    EXPECT_TRUE(live(id).contains(QStringLiteral("<link state='down'/>")));
    EXPECT_TRUE(saved(id).contains(QStringLiteral("<link state='down'/>")));
    const auto pending = m_change.pending(id);
    ASSERT_EQ(pending->size(), 1);
    EXPECT_EQ(pending->first().part, QStringLiteral("clock"));

    ASSERT_TRUE(m_change.drop(id, *pending));
    EXPECT_TRUE(m_change.pending(id)->isEmpty());
    EXPECT_TRUE(saved(id).contains(QStringLiteral("<link state='down'/>")));
    EXPECT_FALSE(saved(id).contains(QStringLiteral("localtime")));
}

TEST_F(ChangeMachineTest, whatOnlyTheNextStartMayBringWaits)
{
    const MachineId id = machine(MachineState::Running);
    const auto done = m_change.run(id, {cableOut()}, ChangeMachine::When::NextStart);
    ASSERT_TRUE(done);
    EXPECT_FALSE(done->steps[0].isLive);
    EXPECT_FALSE(live(id).contains(QStringLiteral("down")));
    EXPECT_EQ(m_change.pending(id)->size(), 1);
}

TEST_F(ChangeMachineTest, whatOnlyRunsIsNotMadeToLast)
{
    const MachineId id = m_hypervisor.machines().addTransient(QStringLiteral("guest"));
    ASSERT_TRUE(m_hypervisor.machines().editLive(id, addCard));
    m_hypervisor.machines().editSaved(id, addCard);
    const QString before = live(id);
    for (const auto when : {ChangeMachine::When::AtOnce, ChangeMachine::When::NextStart}) {
        EXPECT_FALSE(m_change.plan(id, {cableOut()}, when));
        const auto done = m_change.run(id, {cableOut()}, when);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, ErrorKind::Invalid);
        EXPECT_TRUE(done.error().message.contains(QStringLiteral("guest")));
        EXPECT_FALSE(done.error().advice.isEmpty());
        EXPECT_FALSE(done.error().mayWait);
    }
    EXPECT_EQ(live(id), before);
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("machines.define")), 0);
    EXPECT_FALSE(m_hypervisor.machines().find(id)->isPersistent);
    // It can be looked at all the same.
    const auto pending = m_change.pending(id);
    ASSERT_TRUE(pending);
    EXPECT_TRUE(pending->isEmpty());
    ASSERT_TRUE(m_hypervisor.machines().forceOff(id));
    EXPECT_FALSE(m_hypervisor.machines().find(id));
}

TEST_F(ChangeMachineTest, aRefusalLeavesBothAsTheyWere)
{
    const MachineId id = machine(MachineState::Running);
    const QString savedBefore = saved(id);
    const QString liveBefore = live(id);
    const Change card{Change::Kind::Add, QStringLiteral("network"), {}, {}, {}, {}, {}, {}};
    m_hypervisor.failNext(QStringLiteral("live.attach"),
                          {ErrorKind::Internal, QStringLiteral("The guest says no."), {}, {}});
    const auto done =
        m_change.run(id, {cableOut(), set("clock", "base", QStringLiteral("localtime")), card});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().message, QStringLiteral("The guest says no."));
    EXPECT_FALSE(done.error().advice.isEmpty());
    EXPECT_TRUE(done.error().mayWait);
    EXPECT_EQ(saved(id), savedBefore);
    EXPECT_TRUE(
        hardware::differences(*DomainDocument::parse(liveBefore), *DomainDocument::parse(live(id)))
            .isEmpty());
}

TEST_F(ChangeMachineTest, settingsOfOneDeviceGoTogether)
{
    const MachineId id = machine(MachineState::Running);
    const int before = m_hypervisor.script().count(QStringLiteral("live.update"));
    const auto done =
        m_change.run(id, {set("network", "type", QStringLiteral("network"), m_card),
                          set("network", "source", QStringLiteral("default"), m_card), cableOut()});
    ASSERT_TRUE(done) << done.error().message.toStdString();
    for (const ChangePlan::Step &step : done->steps)
        EXPECT_TRUE(step.isLive) << textOf(step.change).toStdString();
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("live.update")), before + 1);
    EXPECT_TRUE(m_change.pending(id)->isEmpty());
}

TEST_F(ChangeMachineTest, twoDisksOnANamedBusAreBothPluggedIn)
{
    const MachineId id = machine(MachineState::Running);
    for (const char *name : {"/srv/a.img", "/srv/b.img"}) {
        const Change disk{Change::Kind::Add,
                          QStringLiteral("disk"),
                          {},
                          {},
                          {},
                          {},
                          {{QStringLiteral("source"), QString::fromLatin1(name)},
                           {QStringLiteral("bus"), QStringLiteral("virtio")}},
                          {}};
        const auto done = m_change.run(id, {disk});
        ASSERT_TRUE(done) << done.error().message.toStdString();
        EXPECT_TRUE(done->steps[0].isLive) << name;
        EXPECT_TRUE(live(id).contains(QString::fromLatin1(name)));
    }
    EXPECT_TRUE(m_change.pending(id)->isEmpty());
}

TEST_F(ChangeMachineTest, aDriveWaitsForTheNextStart)
{
    const MachineId id = machine(MachineState::Running);
    const Change drive{Change::Kind::Add,
                       QStringLiteral("disk"),
                       {},
                       {},
                       {},
                       {},
                       {{QStringLiteral("device"), QStringLiteral("cdrom")}},
                       {}};
    const auto done = m_change.run(id, {drive});
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_FALSE(done->steps[0].isLive);
    EXPECT_EQ(m_change.pending(id)->size(), 1);
}

TEST_F(ChangeMachineTest, aDriverThatCannotMakesItWait)
{
    const MachineId id = machine(MachineState::Running);
    m_hypervisor.failNext(QStringLiteral("live.update"),
                          {ErrorKind::Unsupported, QStringLiteral("Not here."), {}, {}});
    const auto done = m_change.run(id, {cableOut()});
    ASSERT_TRUE(done);
    EXPECT_FALSE(done->steps[0].isLive);
    EXPECT_EQ(m_change.pending(id)->size(), 1);
}

TEST_F(ChangeMachineTest, whatLibvirtRefusesToDefineNeverReachesWhatRuns)
{
    const MachineId id = machine(MachineState::Running);
    const QString before = live(id);
    m_hypervisor.failNext(QStringLiteral("machines.define"),
                          {ErrorKind::Invalid, QStringLiteral("Not like this."), {}, {}});
    const auto done = m_change.run(id, {cableOut()});
    ASSERT_FALSE(done);
    EXPECT_FALSE(done.error().mayWait);
    EXPECT_EQ(live(id), before);
}

TEST_F(ChangeMachineTest, aDeviceThatTheGuestHoldsWaitsForTheNextStart)
{
    const MachineId id = machine(MachineState::Running);
    m_hypervisor.liveHardware().setGuestsHoldOn(true);
    const Change remove{
        Change::Kind::Remove, QStringLiteral("network"), m_card, {}, {}, {}, {}, {}};
    const auto done = m_change.run(id, {remove});
    ASSERT_TRUE(done);
    EXPECT_FALSE(done->steps[0].isLive);
    EXPECT_EQ(m_change.pending(id)->size(), 1);
    // Taken back: the definition has it again, with everything.
    ASSERT_TRUE(m_change.drop(id, *m_change.pending(id)));
    EXPECT_TRUE(m_change.pending(id)->isEmpty());
    EXPECT_TRUE(saved(id).contains(m_card));
}

TEST_F(ChangeMachineTest, aProcessorThatTheGuestHoldsWaitsForTheNextStart)
{
    const MachineId id = machine(MachineState::Running);
    ASSERT_TRUE(m_change.run(id, {set("cpu", "current", QStringLiteral("2"))}));
    m_hypervisor.liveHardware().setGuestsHoldOn(true);
    const auto fewer = m_change.run(id, {set("cpu", "current", QStringLiteral("1"))});
    ASSERT_TRUE(fewer);
    EXPECT_FALSE(fewer->steps[0].isLive);
    EXPECT_EQ(m_change.pending(id)->size(), 1);
}

TEST_F(ChangeMachineTest, theLastProcessorIsPluggedInAtOnce)
{
    const MachineId id = machine(MachineState::Off);
    ASSERT_TRUE(m_change.run(id, {set("cpu", "count", QStringLiteral("3")),
                                  set("cpu", "current", QStringLiteral("1"))}));
    ASSERT_TRUE(m_hypervisor.machines().start(id));
    const auto done = m_change.run(id, {set("cpu", "current", QStringLiteral("3"))});
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->steps[0].isLive);
}

TEST_F(ChangeMachineTest, devicesComeAndGo)
{
    const MachineId id = machine(MachineState::Running);
    const QString mac = QStringLiteral("52:54:00:00:00:02");
    const Change add{Change::Kind::Add,
                     QStringLiteral("network"),
                     {},
                     {},
                     {},
                     {},
                     {{QStringLiteral("mac"), mac}},
                     {}};
    ASSERT_TRUE(m_change.run(id, {add}));
    EXPECT_TRUE(live(id).contains(mac));
    EXPECT_TRUE(saved(id).contains(mac));
    const Change remove{Change::Kind::Remove, QStringLiteral("network"), mac, {}, {}, {}, {}, {}};
    const auto gone = m_change.run(id, {remove});
    ASSERT_TRUE(gone);
    EXPECT_TRUE(gone->steps[0].isLive);
    EXPECT_FALSE(live(id).contains(mac));
    EXPECT_TRUE(live(id).contains(m_card));
    EXPECT_TRUE(m_change.pending(id)->isEmpty());
}

TEST_F(ChangeMachineTest, whatWasPutBackIsTheSameCard)
{
    const MachineId id = machine(MachineState::Running);
    const QString before = live(id);
    const Change gone{Change::Kind::Remove, QStringLiteral("network"), m_card, {}, {}, {}, {}, {}};
    const Change disk{Change::Kind::Add,
                      QStringLiteral("disk"),
                      {},
                      {},
                      {},
                      {},
                      {{QStringLiteral("source"), QStringLiteral("/a")}},
                      {}};
    m_hypervisor.failNext(QStringLiteral("live.attach"),
                          {ErrorKind::Internal, QStringLiteral("The guest says no."), {}, {}});
    ASSERT_FALSE(m_change.run(id, {gone, disk}));
    EXPECT_EQ(live(id), before);
}

TEST_F(ChangeMachineTest, ofPartsWithoutANameTheOneThatIsMeantGoes)
{
    const MachineId id = machine(MachineState::Running);
    const auto source = [](const char *path) {
        return Change{Change::Kind::Add,
                      QStringLiteral("rng"),
                      {},
                      {},
                      {},
                      {},
                      {{QStringLiteral("source"), QString::fromLatin1(path)}},
                      {}};
    };
    // Number 0 waits for the next start, so what runs begins with the definition's number 1.
    ASSERT_TRUE(m_change.run(id, {source("/dev/random")}, ChangeMachine::When::NextStart));
    ASSERT_TRUE(m_change.run(id, {source("/dev/urandom"), source("/dev/hwrng")}));
    ASSERT_EQ(live(id).count(QStringLiteral("<rng")), 2);
    const Change first{
        Change::Kind::Remove, QStringLiteral("rng"), QStringLiteral("0"), {}, {}, {}, {}, {}};
    const Change second{
        Change::Kind::Remove, QStringLiteral("rng"), QStringLiteral("1"), {}, {}, {}, {}, {}};
    const auto waiting = m_change.plan(id, {first});
    ASSERT_TRUE(waiting);
    EXPECT_FALSE(waiting->steps[0].isLive);
    ASSERT_TRUE(m_change.run(id, {second}));
    EXPECT_FALSE(live(id).contains(QStringLiteral("/dev/urandom")));
    EXPECT_TRUE(live(id).contains(QStringLiteral("/dev/hwrng")));
    EXPECT_FALSE(saved(id).contains(QStringLiteral("/dev/urandom")));
}

TEST_F(ChangeMachineTest, twoWindowsLoseNothing)
{
    const MachineId id = machine(MachineState::Off);
    const auto addCards = [&](int first) {
        ChangeMachine window(m_hypervisor, m_locks.path());
        for (int i = first; i < first + 20; ++i) {
            const QString mac = QStringLiteral("52:54:00:00:01:%1").arg(i);
            EXPECT_TRUE(window.run(id, {{Change::Kind::Add,
                                         QStringLiteral("network"),
                                         {},
                                         {},
                                         {},
                                         {},
                                         {{QStringLiteral("mac"), mac}},
                                         {}}}));
        }
    };
    std::thread other(addCards, 10);
    addCards(40);
    other.join();
    EXPECT_EQ(saved(id).count(QStringLiteral("52:54:00:00:01:")), 40);
}

TEST_F(ChangeMachineTest, aMachineThatVanishedIsNotFound)
{
    const MachineId id = machine(MachineState::Off);
    m_hypervisor.machines().remove(id);
    EXPECT_EQ(m_change.run(id, {cableOut()}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_change.pending(id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_change.drop(id, {}).error().kind, ErrorKind::NotFound);
}

} // namespace

} // namespace innkeeper
