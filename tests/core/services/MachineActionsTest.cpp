// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/MachineActions.h"
#include "tests/core/services/Eventually.h"
#include "tests/fakes/FakeHypervisor.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using Action = MachineAction;

class MachineActionsTest : public testing::Test
{
protected:
    MachineActionsTest() { EXPECT_TRUE(m_hypervisor.open(QStringLiteral("qemu:///session"))); }
    ~MachineActionsTest() override { m_pool.waitForDone(); }

    Result<void> answer(QFuture<Result<void>> future)
    {
        EXPECT_TRUE(eventually([&] { return future.isFinished(); }));
        return future.result();
    }

    fakes::FakeHypervisor m_hypervisor;
    QThreadPool m_pool;
    MachineActions m_actions{m_hypervisor, m_pool};
};

TEST_F(MachineActionsTest, EveryActionDoesWhatItSays)
{
    const struct
    {
        Action action;
        MachineState before;
        MachineState after;
    } kCases[] = {
        {Action::Start, MachineState::Off, MachineState::Running},
        {Action::Start, MachineState::Saved, MachineState::Running},
        {Action::ShutDown, MachineState::Running, MachineState::Off},
        {Action::Restart, MachineState::Running, MachineState::Running},
        {Action::ForceOff, MachineState::Paused, MachineState::Off},
        {Action::Pause, MachineState::Running, MachineState::Paused},
        {Action::Resume, MachineState::Paused, MachineState::Running},
        {Action::Save, MachineState::Running, MachineState::Saved},
        {Action::DiscardSaved, MachineState::Saved, MachineState::Off},
    };
    for (const auto &[action, before, after] : kCases) {
        const MachineId id = m_hypervisor.machines().add(QStringLiteral("m"), before);
        EXPECT_TRUE(MachineActions::isPossible(action, before));
        EXPECT_TRUE(answer(m_actions.run(id, action)));
        EXPECT_EQ(m_hypervisor.machines().stateOf(id), after) << int(action);
        m_hypervisor.machines().remove(id);
    }
}

TEST_F(MachineActionsTest, OffersOnlyWhatMakesSense)
{
    const QMap<MachineState, QList<Action>> kPossible{
        {MachineState::Off, {Action::Start}},
        {MachineState::Running,
         {Action::ShutDown, Action::Restart, Action::ForceOff, Action::Pause, Action::Save}},
        {MachineState::Paused, {Action::ForceOff, Action::Resume, Action::Save}},
        {MachineState::ShuttingDown, {Action::ForceOff}},
        {MachineState::Saved, {Action::Start, Action::DiscardSaved}},
        {MachineState::Sleeping, {Action::ForceOff}},
        {MachineState::Crashed, {Action::Start}},
    };
    for (auto state = kPossible.cbegin(); state != kPossible.cend(); ++state) {
        for (int action = 0; action <= int(Action::DiscardSaved); ++action)
            EXPECT_EQ(MachineActions::isPossible(Action(action), state.key()),
                      state->contains(Action(action)))
                << int(state.key()) << ' ' << action;
    }
}

TEST_F(MachineActionsTest, OneThingAtATimePerMachine)
{
    const MachineId id = m_hypervisor.machines().add(QStringLiteral("a"), MachineState::Running);
    const MachineId other = m_hypervisor.machines().add(QStringLiteral("b"), MachineState::Running);
    QSignalSpy busy(&m_actions, &MachineActions::busyChanged);
    m_hypervisor.script().block(QStringLiteral("machines.save"));
    auto saving = m_actions.run(id, Action::Save);
    ASSERT_TRUE(m_hypervisor.script().waitUntilBlocked(QStringLiteral("machines.save")));
    EXPECT_TRUE(m_actions.isBusy(id));
    EXPECT_FALSE(m_actions.isBusy(other));

    const auto refused = answer(m_actions.run(id, Action::ForceOff));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
    EXPECT_TRUE(answer(m_actions.run(other, Action::Pause)));

    m_hypervisor.script().release(QStringLiteral("machines.save"));
    EXPECT_TRUE(answer(saving));
    EXPECT_TRUE(eventually([&] { return !m_actions.isBusy(id) && !m_actions.isBusy(other); }));
    EXPECT_EQ(busy.count(), 4);
}

TEST_F(MachineActionsTest, ForceOffPassesAShutDownThatHangs)
{
    const MachineId id = m_hypervisor.machines().add(QStringLiteral("a"), MachineState::Running);
    QSignalSpy busy(&m_actions, &MachineActions::busyChanged);
    m_hypervisor.script().block(QStringLiteral("machines.shutdown"));
    auto shutdown = m_actions.run(id, Action::ShutDown);
    ASSERT_TRUE(m_hypervisor.script().waitUntilBlocked(QStringLiteral("machines.shutdown")));
    EXPECT_TRUE(answer(m_actions.run(id, Action::ForceOff)));
    EXPECT_EQ(m_hypervisor.machines().stateOf(id), MachineState::Off);
    EXPECT_TRUE(m_actions.isBusy(id));
    m_hypervisor.script().release(QStringLiteral("machines.shutdown"));
    EXPECT_FALSE(answer(shutdown));
    EXPECT_TRUE(eventually([&] { return !m_actions.isBusy(id); }));
    EXPECT_EQ(busy.count(), 2);
}

TEST_F(MachineActionsTest, FailureIsPassedOnAndEndsBeingBusy)
{
    const MachineId id = m_hypervisor.machines().add(QStringLiteral("a"), MachineState::Off);
    const Error error{ErrorKind::NoSpace, QStringLiteral("full"), {}, {}};
    m_hypervisor.failNext(QStringLiteral("machines.start"), error);
    const auto started = answer(m_actions.run(id, Action::Start));
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error(), error);
    EXPECT_TRUE(eventually([&] { return !m_actions.isBusy(id); }));
}

} // namespace
} // namespace innkeeper
