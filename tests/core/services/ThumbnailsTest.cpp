// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/Thumbnails.h"
#include "tests/core/services/Eventually.h"
#include "tests/fakes/FakeHypervisor.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using namespace std::chrono_literals;
const QString kShot = QStringLiteral("guests.screenshot");

class ThumbnailsTest : public testing::Test
{
protected:
    ThumbnailsTest() { EXPECT_TRUE(m_hypervisor.open(QStringLiteral("qemu:///session"))); }
    ~ThumbnailsTest() override { m_pool.waitForDone(); }

    Machine add(const QString &name, MachineState state)
    {
        const MachineId id = m_hypervisor.machines().add(name, state);
        return *m_hypervisor.machines().find(id);
    }
    Machine in(const Machine &machine, MachineState state)
    {
        m_hypervisor.machines().setState(machine.id, state);
        return *m_hypervisor.machines().find(machine.id);
    }
    [[nodiscard]] bool isTaken(const Machine &machine) const
    {
        for (const auto &call : m_taken) {
            if (call.first().value<MachineId>() == machine.id)
                return true;
        }
        return false;
    }

    fakes::FakeHypervisor m_hypervisor;
    QThreadPool m_pool;
    Thumbnails m_thumbnails{m_hypervisor, m_pool};
    QSignalSpy m_taken{&m_thumbnails, &Thumbnails::taken};
};

TEST_F(ThumbnailsTest, NobodyLooksNothingTicks)
{
    EXPECT_TRUE(m_thumbnails.isIdle());
    m_thumbnails.watch({add(QStringLiteral("off"), MachineState::Off)});
    EXPECT_TRUE(m_thumbnails.isIdle());
    m_thumbnails.watch({add(QStringLiteral("on"), MachineState::Running)});
    EXPECT_FALSE(m_thumbnails.isIdle());
    m_thumbnails.watch({});
    EXPECT_TRUE(m_thumbnails.isIdle());
    EXPECT_EQ(m_hypervisor.script().count(kShot), 0);
}

TEST_F(ThumbnailsTest, ShootsRunningMachinesInTurnAgainAndAgain)
{
    const Machine a = add(QStringLiteral("a"), MachineState::Running);
    const Machine b = add(QStringLiteral("b"), MachineState::Running);
    m_thumbnails.watch({a, b});
    ASSERT_TRUE(eventually([this] { return m_taken.count() >= 4; }));
    EXPECT_EQ(m_taken[0][0].value<MachineId>(), a.id);
    EXPECT_EQ(m_taken[1][0].value<MachineId>(), b.id);
    EXPECT_EQ(m_taken[2][0].value<MachineId>(), a.id);
    EXPECT_EQ(m_taken[3][0].value<MachineId>(), b.id);
    EXPECT_FALSE(m_taken[0][1].toByteArray().isEmpty());
}

TEST_F(ThumbnailsTest, PausedMachineIsShotOnceThenNothingTicks)
{
    const Machine paused = add(QStringLiteral("a"), MachineState::Paused);
    m_thumbnails.watch({paused});
    ASSERT_TRUE(eventually([&] { return m_taken.count() == 1 && m_thumbnails.isIdle(); }));
    m_thumbnails.watch({paused});
    EXPECT_TRUE(m_thumbnails.isIdle());
    // Running again, it lives again.
    m_thumbnails.watch({in(paused, MachineState::Running)});
    EXPECT_TRUE(eventually([&] { return m_taken.count() == 2; }));
    EXPECT_FALSE(m_thumbnails.isIdle());
}

TEST_F(ThumbnailsTest, MachineThatCannotBeShotIsLeftInPeace)
{
    m_hypervisor.failNext(kShot, {ErrorKind::Unsupported, QStringLiteral("no screen"), {}, {}});
    const Machine machine = add(QStringLiteral("a"), MachineState::Running);
    m_thumbnails.watch({machine});
    ASSERT_TRUE(eventually(
        [&] { return m_hypervisor.script().count(kShot) == 1 && m_thumbnails.isIdle(); }));
    EXPECT_EQ(m_taken.count(), 0);
}

TEST_F(ThumbnailsTest, OtherFailuresAreTriedAgain)
{
    m_hypervisor.failNext(kShot, {ErrorKind::Internal, QStringLiteral("not now"), {}, {}});
    m_thumbnails.watch({add(QStringLiteral("a"), MachineState::Running)});
    EXPECT_TRUE(eventually([&] { return m_taken.count() == 1; }));
}

TEST_F(ThumbnailsTest, OnlyOneShotIsUnderWayAndLateOnesAreDropped)
{
    const Machine a = add(QStringLiteral("a"), MachineState::Running);
    const Machine b = add(QStringLiteral("b"), MachineState::Running);
    m_hypervisor.script().block(kShot);
    m_thumbnails.watch({a, b});
    ASSERT_TRUE(eventually([this] { return m_hypervisor.script().waitUntilBlocked(kShot, 1ms); }));
    EXPECT_FALSE(eventually([this] { return m_hypervisor.script().count(kShot) > 1; }, 400ms));
    // Nobody looks at a any more.
    m_thumbnails.watch({b});
    m_hypervisor.script().release(kShot);
    ASSERT_TRUE(eventually([&] { return isTaken(b); }));
    EXPECT_FALSE(isTaken(a));
}

} // namespace
} // namespace innkeeper
