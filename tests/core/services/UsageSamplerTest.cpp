// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/UsageSampler.h"
#include "tests/core/services/Eventually.h"
#include "tests/fakes/FakeHypervisor.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using namespace std::chrono_literals;

class UsageSamplerTest : public testing::Test
{
protected:
    UsageSamplerTest()
    {
        EXPECT_TRUE(m_hypervisor.open(QStringLiteral("qemu:///session")));
        m_sampler.setInterval(10ms);
    }
    ~UsageSamplerTest() override { m_pool.waitForDone(); }

    [[nodiscard]] qsizetype calls()
    {
        return m_hypervisor.script().count(QStringLiteral("machines.usage"));
    }

    fakes::FakeHypervisor m_hypervisor;
    QThreadPool m_pool;
    UsageSampler m_sampler{m_hypervisor, m_pool};
    const MachineId m_id = m_hypervisor.machines().add(QStringLiteral("a"), MachineState::Running);
};

TEST_F(UsageSamplerTest, NobodyWatchesNothingTicks)
{
    EXPECT_TRUE(m_sampler.isIdle());
    m_sampler.watch({m_id});
    EXPECT_FALSE(m_sampler.isIdle());
    ASSERT_TRUE(eventually([this] { return calls() > 2; }));
    m_sampler.watch({});
    ASSERT_TRUE(eventually([this] { return m_sampler.isIdle(); }));
    const auto before = calls();
    EXPECT_FALSE(eventually([&] { return calls() > before; }, 100ms));
}

TEST_F(UsageSamplerTest, LoadComesFromTwoSamples)
{
    m_hypervisor.machines().setUsage(m_id, 0ns, Bytes::mib(100));
    m_sampler.watch({m_id});
    QSignalSpy sampled(&m_sampler, &UsageSampler::sampled);
    ASSERT_TRUE(eventually([&] { return sampled.count() >= 1; }));
    EXPECT_EQ(m_sampler.load(m_id).memory, Bytes::mib(100));
    EXPECT_EQ(m_sampler.load(m_id).cpu, 0);
    // An hour of work in an instant.
    m_hypervisor.machines().setUsage(m_id, 1h, Bytes::mib(200));
    ASSERT_TRUE(eventually([&] { return m_sampler.load(m_id).cpu > 1; }));
    EXPECT_EQ(m_sampler.load(m_id).memory, Bytes::mib(200));
    // Started anew: the counter begins again.
    m_hypervisor.machines().setUsage(m_id, 0ns, Bytes::mib(200));
    ASSERT_TRUE(eventually([&] { return m_sampler.load(m_id).cpu == 0; }));
}

TEST_F(UsageSamplerTest, OneCallForAll)
{
    QList<MachineId> ids{m_id};
    for (int number = 0; number < 30; ++number)
        ids << m_hypervisor.machines().add(QStringLiteral("m%1").arg(number),
                                           MachineState::Running);
    m_hypervisor.machines().setUsage(ids.last(), 0ns, Bytes::mib(7));
    QSignalSpy sampled(&m_sampler, &UsageSampler::sampled);
    m_sampler.watch(ids);
    ASSERT_TRUE(eventually([&] { return sampled.count() >= 1; }));
    EXPECT_LE(calls(), sampled.count() + 1);
    EXPECT_EQ(m_sampler.load(ids.last()).memory, Bytes::mib(7));
}

TEST_F(UsageSamplerTest, ForgetsWhatIsNoLongerWatched)
{
    m_hypervisor.machines().setUsage(m_id, 0ns, Bytes::mib(100));
    m_sampler.watch({m_id});
    ASSERT_TRUE(eventually([&] { return m_sampler.load(m_id).memory == Bytes::mib(100); }));
    m_sampler.watch({MachineId::create()});
    EXPECT_EQ(m_sampler.load(m_id), MachineLoad());
}

TEST_F(UsageSamplerTest, SlowHostsAreAskedLessOften)
{
    m_hypervisor.script().block(QStringLiteral("machines.usage"));
    m_sampler.watch({m_id});
    ASSERT_TRUE(eventually([this] {
        return m_hypervisor.script().waitUntilBlocked(QStringLiteral("machines.usage"), 1ms);
    }));
    // However long it takes, only one call is under way.
    EXPECT_FALSE(eventually([this] { return calls() > 1; }, 100ms));
    QSignalSpy sampled(&m_sampler, &UsageSampler::sampled);
    m_hypervisor.script().release(QStringLiteral("machines.usage"));
    ASSERT_TRUE(eventually([&] { return sampled.count() == 1; }));
    // 100 ms of asking are followed by two seconds of rest, not by the 10 ms of the interval.
    EXPECT_FALSE(eventually([this] { return calls() > 1; }, 500ms));
}

TEST_F(UsageSamplerTest, GoesOnAfterAFailure)
{
    m_hypervisor.failNext(QStringLiteral("machines.usage"),
                          {ErrorKind::Internal, QStringLiteral("broken"), {}, {}});
    QSignalSpy sampled(&m_sampler, &UsageSampler::sampled);
    m_sampler.watch({m_id});
    EXPECT_TRUE(eventually([&] { return sampled.count() >= 1; }));
}

} // namespace
} // namespace innkeeper
