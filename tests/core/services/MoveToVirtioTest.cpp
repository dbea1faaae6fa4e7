// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/MoveToVirtio.h"

#include "tests/core/services/Inn.h"

namespace innkeeper {

namespace {

using Action = MoveToVirtio::Action;
using Step = VirtioState::Step;

class MoveToVirtioTest : public Inn
{
protected:
    MachineId machine(const QString &osId = {})
    {
        const MachineId id =
            m_hypervisor.machines().add(QStringLiteral("old %1").arg(machineCount()));
        m_hypervisor.machines().editSaved(id, [&](DomainDocument &document) -> Result<void> {
            document.addElement("devices/disk",
                                "<disk type='file' device='disk'><source file='/old.img'/>"
                                "<target dev='sdx' bus='sata'/></disk>");
            document.addElement("devices/disk", "<disk type='file' device='cdrom'>"
                                                "<target dev='sdy' bus='sata'/><readonly/></disk>");
            return document.setOsId(osId);
        });
        return id;
    }
    QString saved(const MachineId &id)
    {
        return *m_hypervisor.machines().xml(id, Machines::View::Persistent);
    }
    Step step(const MachineId &id)
    {
        const auto state = m_move.watch(id);
        EXPECT_TRUE(state) << state.error().message.toStdString();
        return state ? state->step : Step::Nothing;
    }
    Result<ChangePlan> act(const MachineId &id, Action action)
    {
        auto done = m_move.run(id, action);
        EXPECT_TRUE(done) << done.error().message.toStdString();
        return done;
    }
    void expectRefusal(const MachineId &id, Action action, ErrorKind kind)
    {
        const QString before = saved(id);
        const QStringList images = volumes();
        const auto done = m_move.run(id, action);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, kind);
        EXPECT_FALSE(done.error().advice.isEmpty());
        EXPECT_EQ(saved(id), before);
        EXPECT_EQ(volumes(), images);
    }
    /// Tried, seen, and off again.
    MachineId provenMachine()
    {
        const MachineId id = machine();
        act(id, Action::Try);
        EXPECT_TRUE(m_hypervisor.machines().start(id));
        m_hypervisor.liveHardware().setGuestsRead(true);
        EXPECT_EQ(step(id), Step::Seen);
        EXPECT_TRUE(m_hypervisor.machines().forceOff(id));
        return id;
    }

    MoveToVirtio m_move{m_hypervisor, m_systems, m_profiles, m_journal};
};

TEST_F(MoveToVirtioTest, goesFromStepToStepAndBack)
{
    const MachineId id = machine();
    const QString before = saved(id);
    EXPECT_EQ(step(id), Step::Ready);
    act(id, Action::Try);
    EXPECT_EQ(step(id), Step::Trying);
    EXPECT_EQ(volumes().size(), 1);
    expectRefusal(id, Action::Move, ErrorKind::Invalid);
    ASSERT_TRUE(m_hypervisor.machines().start(id));
    EXPECT_EQ(step(id), Step::Trying);
    m_hypervisor.liveHardware().setGuestsRead(true);
    EXPECT_EQ(step(id), Step::Seen);
    expectRefusal(id, Action::Move, ErrorKind::Busy);
    // It is known afterwards too.
    ASSERT_TRUE(m_hypervisor.machines().forceOff(id));
    EXPECT_EQ(step(id), Step::Seen);
    const QString tried = saved(id);
    ASSERT_TRUE(m_move.plan(id, Action::Move));
    EXPECT_EQ(saved(id), tried);
    act(id, Action::Move);
    EXPECT_EQ(step(id), Step::Moved);
    EXPECT_TRUE(saved(id).contains(QLatin1String("dev='vda' bus='virtio'")));
    EXPECT_FALSE(saved(id).contains(QLatin1String("vdz")));
    EXPECT_EQ(volumes(), QStringList());
    act(id, Action::Return);
    EXPECT_EQ(saved(id), before);
    EXPECT_EQ(step(id), Step::Ready);
}

TEST_F(MoveToVirtioTest, isPluggedIntoWhatRuns)
{
    const MachineId id = machine();
    ASSERT_TRUE(m_hypervisor.machines().start(id));
    const auto done = act(id, Action::Try);
    EXPECT_TRUE(done->steps.first().isLive);
    EXPECT_TRUE(
        m_hypervisor.machines().xml(id, Machines::View::Live)->contains(QLatin1String("vdz")));
    act(id, Action::Cancel);
    EXPECT_EQ(step(id), Step::Ready);
    EXPECT_EQ(volumes(), QStringList());
    EXPECT_FALSE(saved(id).contains(QLatin1String("innkeeper-virtio")));
}

TEST_F(MoveToVirtioTest, keepsTheTrialThatAGuestHoldsOnTo)
{
    const MachineId id = machine();
    ASSERT_TRUE(m_hypervisor.machines().start(id));
    act(id, Action::Try);
    m_hypervisor.liveHardware().setGuestsHoldOn(true);
    expectRefusal(id, Action::Cancel, ErrorKind::Busy);
    EXPECT_EQ(step(id), Step::Trying);
    ASSERT_TRUE(m_hypervisor.machines().forceOff(id));
    act(id, Action::Cancel);
    EXPECT_EQ(volumes(), QStringList());
    EXPECT_FALSE(saved(id).contains(QLatin1String("innkeeper-virtio")));
}

TEST_F(MoveToVirtioTest, leavesWhatSavedMemoryNeeds)
{
    const MachineId id = machine();
    act(id, Action::Try);
    m_hypervisor.machines().setState(id, MachineState::Saved);
    expectRefusal(id, Action::Cancel, ErrorKind::Busy);
    expectRefusal(id, Action::Move, ErrorKind::Invalid);
}

TEST_F(MoveToVirtioTest, leavesWhatSnapshotsNeed)
{
    const MachineId id = provenMachine();
    m_hypervisor.machines().setSnapshotCount(id, 1);
    act(id, Action::Move);
    ASSERT_EQ(volumes().size(), 1);
    const auto state = m_move.state(id);
    EXPECT_TRUE(state->leftImage.endsWith(volumes().first()));
    EXPECT_TRUE(explain(*state, {}).contains(state->leftImage));
    m_hypervisor.machines().setSnapshotCount(id, 0);
    act(id, Action::Keep);
    EXPECT_EQ(volumes(), QStringList());
    EXPECT_EQ(step(id), Step::Nothing);
}

TEST_F(MoveToVirtioTest, looksWithoutTouching)
{
    const MachineId id = machine();
    act(id, Action::Try);
    ASSERT_TRUE(m_hypervisor.machines().start(id));
    m_hypervisor.liveHardware().setGuestsRead(true);
    const QString before = saved(id);
    EXPECT_EQ(m_move.state(id)->step, Step::Seen);
    EXPECT_FALSE(m_move.plan(id, Action::Move));
    EXPECT_EQ(saved(id), before);
    // A note that fails is no reason not to tell.
    fail("machines.define", ErrorKind::Denied);
    EXPECT_EQ(step(id), Step::Seen);
}

TEST_F(MoveToVirtioTest, triesNothingWhereOnlyCardsMove)
{
    const MachineId id = machine();
    m_hypervisor.machines().editSaved(id, [](DomainDocument &document) -> Result<void> {
        document.addElement("devices/interface",
                            "<interface type='user'><mac address='52:54:00:00:00:01'/>"
                            "<model type='e1000'/></interface>");
        return document.setValue({"devices/disk", 0}, Place("target/@bus"),
                                 QStringLiteral("virtio"));
    });
    // Whatever the fake's own machine has.
    ASSERT_EQ(m_move.state(id)->changes.size(), 1);
    EXPECT_EQ(step(id), Step::Seen);
    expectRefusal(id, Action::Try, ErrorKind::Invalid);
    act(id, Action::Move);
    EXPECT_EQ(step(id), Step::Moved);
}

TEST_F(MoveToVirtioTest, tryingTakesAnotherNameWhereItsOwnIsTaken)
{
    const MachineId id = machine();
    m_hypervisor.machines().editSaved(id, [](DomainDocument &document) -> Result<void> {
        document.addElement("devices/disk", "<disk type='file' device='disk'><source file='/z'/>"
                                            "<target dev='vdz' bus='virtio'/></disk>");
        return {};
    });
    act(id, Action::Try);
    EXPECT_EQ(m_move.state(id)->trial, QStringLiteral("vdy"));
}

TEST_F(MoveToVirtioTest, forgetsTheWayBackWhenItIsKept)
{
    const MachineId id = provenMachine();
    act(id, Action::Move);
    act(id, Action::Keep);
    EXPECT_EQ(step(id), Step::Nothing);
    EXPECT_FALSE(saved(id).contains(QLatin1String("innkeeper-virtio")));
    expectRefusal(id, Action::Return, ErrorKind::Invalid);
}

TEST_F(MoveToVirtioTest, refusesWhatIsNotTheNextStep)
{
    const MachineId id = machine();
    for (const Action action : {Action::Move, Action::Return, Action::Keep, Action::Cancel})
        expectRefusal(id, action, ErrorKind::Invalid);
    act(id, Action::Try);
    expectRefusal(id, Action::Try, ErrorKind::Invalid);
    act(id, Action::Cancel);
    const MachineId modern = m_hypervisor.machines().add(QStringLiteral("modern"));
    while (true) {
        const auto moves = m_move.state(modern);
        ASSERT_TRUE(moves);
        if (moves->step == Step::Nothing)
            break;
        ASSERT_TRUE(m_move.run(modern, Action::Move, MoveToVirtio::Insist::Yes));
        act(modern, Action::Keep);
    }
    expectRefusal(modern, Action::Try, ErrorKind::Invalid);
}

TEST_F(MoveToVirtioTest, movesUntriedOnlyWhenSomebodyInsists)
{
    const MachineId id = machine();
    expectRefusal(id, Action::Move, ErrorKind::Invalid);
    ASSERT_TRUE(m_move.run(id, Action::Move, MoveToVirtio::Insist::Yes));
    EXPECT_EQ(step(id), Step::Moved);
}

TEST_F(MoveToVirtioTest, triesNothingForSystemsWithoutDrivers)
{
    OperatingSystem ancient;
    ancient.id = QStringLiteral("http://microsoft.com/win/98");
    ancient.shortId = QStringLiteral("win98");
    ancient.name = QStringLiteral("Windows 98");
    ancient.family = QStringLiteral("win9x");
    m_systems.add(ancient);
    const MachineId id = machine(ancient.id);
    EXPECT_EQ(m_move.drivers(*m_move.state(id))->origin, VirtioDrivers::Origin::None);
    expectRefusal(id, Action::Try, ErrorKind::Invalid);
}

TEST_F(MoveToVirtioTest, putsTheDriversIntoAnEmptyDrive)
{
    ASSERT_TRUE(QDir().mkpath(m_place.filePath(QStringLiteral("virtio-win"))));
    const QString disc = makeFile(QStringLiteral("virtio-win/virtio-win.iso"), "drivers");
    const ProfileLibrary profiles({m_place.path()});
    MoveToVirtio move(m_hypervisor, m_systems, profiles, m_journal);
    const MachineId id = machine(QStringLiteral("http://microsoft.com/win/11"));
    EXPECT_EQ(move.drivers(*move.state(id))->origin, VirtioDrivers::Origin::Image);
    EXPECT_EQ(move.drivers(*move.state(id))->image, disc);
    ASSERT_TRUE(move.run(id, Action::Try));
    EXPECT_TRUE(saved(id).contains(disc));
    ASSERT_TRUE(move.run(id, Action::Cancel));
    EXPECT_FALSE(saved(id).contains(disc));
    // A computer without it says so.
    EXPECT_EQ(m_move.drivers(*m_move.state(id))->image, QString());
}

TEST_F(MoveToVirtioTest, leavesNothingBehindWhenItFails)
{
    const MachineId id = machine();
    const QString untouched = saved(id);
    for (const char *call : {"storage.createVolume", "machines.define"}) {
        fail(call, ErrorKind::Internal);
        EXPECT_FALSE(m_move.run(id, Action::Try)) << call;
        EXPECT_EQ(saved(id), untouched) << call;
        EXPECT_EQ(volumes(), QStringList()) << call;
    }
    const MachineId proven = provenMachine();
    const QString before = saved(proven);
    const QStringList images = volumes();
    fail("machines.define", ErrorKind::Internal);
    EXPECT_FALSE(m_move.run(proven, Action::Move));
    EXPECT_EQ(saved(proven), before);
    EXPECT_EQ(volumes(), images);
}

TEST_F(MoveToVirtioTest, neverDeletesWhatIsNotItsOwn)
{
    const MachineId id = machine();
    const auto pool = m_hypervisor.storage().ensureDefaultPool();
    VolumeSpec spec;
    spec.pool = pool->name;
    spec.name = QStringLiteral("precious.img");
    spec.capacity = Bytes::gib(1);
    const auto precious = m_hypervisor.storage().createVolume(spec);
    ASSERT_TRUE(precious);
    m_hypervisor.machines().editSaved(id, [&](DomainDocument &document) -> Result<void> {
        document.addElement("devices/disk", "<disk type='file' device='disk'><source file='" +
                                                precious->path.toUtf8() +
                                                "'/><target dev='vdq' bus='virtio'/></disk>");
        return document.setVirtioNote({precious->path, true, {}});
    });
    act(id, Action::Cancel);
    EXPECT_EQ(volumes(), QStringList{spec.name});
}

} // namespace

} // namespace innkeeper
