// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/HostLink.h"
#include "tests/core/services/Eventually.h"
#include "tests/fakes/FakeHypervisor.h"

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using State = HostLink::State;
using namespace std::chrono_literals;

class HostLinkTest : public testing::Test
{
protected:
    ~HostLinkTest() override { m_pool.waitForDone(); }

    fakes::FakeHypervisor m_hypervisor;
    QThreadPool m_pool;
    HostLink m_link{m_hypervisor, m_pool};
    const QString m_uri = QStringLiteral("qemu:///session");
    const Error m_trouble{ErrorKind::Disconnected, QStringLiteral("no daemon"), {}, {}};
};

TEST_F(HostLinkTest, OpensAndKnowsTheHost)
{
    EXPECT_EQ(m_link.state(), State::Closed);
    m_link.open(m_uri);
    EXPECT_EQ(m_link.state(), State::Opening);
    ASSERT_TRUE(eventually([this] { return m_link.state() == State::Open; }));
    EXPECT_EQ(m_link.facts().uri, m_uri);
    EXPECT_EQ(m_link.uri(), m_uri);
}

TEST_F(HostLinkTest, FailedOpeningIsTriedAgainWithGrowingPauses)
{
    m_hypervisor.script().failAlways(QStringLiteral("hypervisor.open"), m_trouble);
    m_link.open(m_uri);
    std::chrono::milliseconds before{0};
    for (const auto pause : {1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms, 30000ms}) {
        ASSERT_TRUE(eventually([this] { return m_link.state() == State::Waiting; }));
        EXPECT_EQ(m_link.lastError(), m_trouble);
        // Coarse timers may be a twentieth off.
        EXPECT_LE(m_link.nextTry(), pause + pause / 10);
        EXPECT_GE(m_link.nextTry(), before);
        before = pause - 500ms;
        m_link.retryNow();
        ASSERT_EQ(m_link.state(), State::Opening);
    }
}

TEST_F(HostLinkTest, ComesBackByItselfAfterALoss)
{
    m_link.open(m_uri);
    ASSERT_TRUE(eventually([this] { return m_link.state() == State::Open; }));
    m_hypervisor.disconnect(QStringLiteral("killed"));
    ASSERT_TRUE(eventually([this] { return m_link.state() == State::Waiting; }));
    EXPECT_EQ(m_link.lastError().message, QStringLiteral("killed"));
    m_hypervisor.recover();
    EXPECT_TRUE(eventually([this] { return m_link.state() == State::Open; }));
}

TEST_F(HostLinkTest, FailsWhenTheConnectionBreaksBeforeTheAnswerIsThere)
{
    m_hypervisor.script().block(QStringLiteral("host.facts"));
    m_link.open(m_uri);
    ASSERT_TRUE(m_hypervisor.script().waitUntilBlocked(QStringLiteral("host.facts")));
    m_hypervisor.disconnect(QStringLiteral("killed"));
    m_hypervisor.script().release(QStringLiteral("host.facts"));
    EXPECT_TRUE(eventually([this] { return m_link.state() == State::Waiting; }));
}

TEST_F(HostLinkTest, RefusalIsNotRepeatedByItself)
{
    m_hypervisor.failNext(QStringLiteral("hypervisor.open"),
                          {ErrorKind::Denied, QStringLiteral("no password"), {}, {}});
    m_link.open(m_uri);
    ASSERT_TRUE(eventually([this] { return m_link.state() == State::Waiting; }));
    EXPECT_LT(m_link.nextTry(), 0ms);
    m_link.retryNow();
    EXPECT_TRUE(eventually([this] { return m_link.state() == State::Open; }));
}

TEST_F(HostLinkTest, TheLastWishWinsAndOpeningsNeverOverlap)
{
    m_hypervisor.script().block(QStringLiteral("hypervisor.open"));
    m_link.open(QStringLiteral("test:///slow"));
    ASSERT_TRUE(m_hypervisor.script().waitUntilBlocked(QStringLiteral("hypervisor.open")));
    m_link.open(m_uri);
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("hypervisor.open")), 1);
    m_hypervisor.script().release(QStringLiteral("hypervisor.open"));
    ASSERT_TRUE(eventually([this] { return m_link.state() == State::Open; }));
    EXPECT_EQ(m_link.facts().uri, m_uri);
}

TEST_F(HostLinkTest, CloseDuringOpeningClosesInTheEnd)
{
    m_hypervisor.script().block(QStringLiteral("hypervisor.open"));
    m_link.open(m_uri);
    ASSERT_TRUE(m_hypervisor.script().waitUntilBlocked(QStringLiteral("hypervisor.open")));
    m_link.close();
    EXPECT_EQ(m_link.state(), State::Closed);
    m_hypervisor.script().release(QStringLiteral("hypervisor.open"));
    // The opening itself succeeds, and is taken back.
    EXPECT_TRUE(eventually([this] {
        return m_pool.activeThreadCount() == 0 && !m_hypervisor.isOpen() &&
               m_hypervisor.script().count(QStringLiteral("host.facts")) == 1;
    }));
    EXPECT_EQ(m_link.state(), State::Closed);
}

TEST_F(HostLinkTest, StaysClosedWhenClosed)
{
    m_link.open(m_uri);
    ASSERT_TRUE(eventually([this] { return m_link.state() == State::Open; }));
    m_link.close();
    ASSERT_TRUE(eventually([this] { return !m_hypervisor.isOpen(); }));
    m_link.retryNow();
    EXPECT_EQ(m_link.state(), State::Closed);
}

} // namespace
} // namespace innkeeper
