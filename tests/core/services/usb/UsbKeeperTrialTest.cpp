// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/services/usb/UsbHouse.h"

#include <QSignalSpy>

namespace innkeeper {

namespace {

using namespace std::chrono_literals;

class UsbKeeperTrialTest : public UsbHouse
{
protected:
    UsbKeeperTrialTest()
    {
        HostUse use;
        use.inputs = {{QStringLiteral("built in"), true, true, false, {}, true, true}};
        m_host.set(use);
        UsbDevice mouse = stickAt("1-1", "M1");
        mouse.interfaces = {{0, {3, 1, 2}, QStringLiteral("usbhid")}};
        m_mouse = m_ports.plug(mouse);
    }

    UsbDevice m_mouse;
};

TEST_F(UsbKeeperTrialTest, ReturnsInputByItself)
{
    startKeeper(50ms);
    give(m_mouse, m_inn);
    EXPECT_TRUE(eventually([this] { return lentTo(m_inn).isEmpty(); }));
    settle();
    EXPECT_EQ(stateAt("1-1"), State::Host);
    EXPECT_TRUE(lentTo(m_inn).isEmpty()) << "and stays";
}

TEST_F(UsbKeeperTrialTest, LeavesInputWhereItWorks)
{
    startKeeper();
    EXPECT_FALSE(outcome(m_keeper->keep(m_mouse.port))) << "nothing to keep";
    give(m_mouse, m_inn);
    EXPECT_GT(seat("1-1")->returnsIn, 0);
    EXPECT_LE(seat("1-1")->returnsIn, 15);
    ASSERT_TRUE(outcome(m_keeper->keep(m_mouse.port)));
    settle();
    EXPECT_EQ(seat("1-1")->returnsIn, 0);
    EXPECT_TRUE(has(m_inn, m_mouse));
    startKeeper();
    EXPECT_EQ(seat("1-1")->returnsIn, 0);
    EXPECT_TRUE(m_keeper->rules().isEmpty());
}

TEST_F(UsbKeeperTrialTest, MakesARuleOnlyOfInputThatWorks)
{
    startKeeper();
    ASSERT_TRUE(move(m_mouse, {m_inn, false, true}));
    EXPECT_TRUE(has(m_inn, m_mouse));
    EXPECT_TRUE(m_keeper->rules().isEmpty());
    ASSERT_TRUE(outcome(m_keeper->keep(m_mouse.port)));
    settle();
    ASSERT_EQ(m_keeper->rules().size(), 1);
    EXPECT_EQ(m_keeper->rules()[0].machine, m_inn);
    EXPECT_EQ(seat("1-1")->returnsIn, 0);
    EXPECT_TRUE(has(m_inn, m_mouse));
}

TEST_F(UsbKeeperTrialTest, GoesOnAfterTheKeeperWasKilled)
{
    startKeeper();
    give(m_mouse, m_inn);
    startKeeper(50ms);
    EXPECT_TRUE(eventually([this] { return lentTo(m_inn).isEmpty(); }));
}

TEST_F(UsbKeeperTrialTest, BeginsAnewWhenItIsPluggedInAgain)
{
    startKeeper();
    give(m_mouse, m_inn);
    m_ports.pull(m_mouse.port);
    m_mouse.port = QStringLiteral("1-2");
    m_mouse = m_ports.plug(m_mouse);
    ASSERT_TRUE(gets(m_inn, m_mouse));
    settle();
    EXPECT_GT(seat("1-2")->returnsIn, 0);
    ASSERT_TRUE(move(m_mouse, {}));
    EXPECT_EQ(seat("1-2")->returnsIn, 0);
}

TEST_F(UsbKeeperTrialTest, RefusesTheLastPointer)
{
    HostUse use;
    use.inputs = {{QStringLiteral("mouse"), false, true, false, {m_mouse.port}, false, true}};
    m_host.set(use);
    startKeeper();
    EXPECT_EQ(move(m_mouse, {m_inn, true, false}).error().detail, QStringLiteral("last-pointer"));
}

TEST(UsbReturnsTest, CountsDownOnceForEachPort)
{
    const QString port = QStringLiteral("1-1");
    UsbReturns returns;
    EXPECT_EQ(returns.secondsLeft(port), 0);
    EXPECT_FALSE(returns.end(port));
    returns.begin(port);
    EXPECT_EQ(returns.secondsLeft(port), 15);
    EXPECT_EQ(returns.secondsLeft(QStringLiteral("1-2")), 0);
    EXPECT_TRUE(returns.end(port));
    EXPECT_EQ(returns.secondsLeft(port), 0);
}

TEST(UsbReturnsTest, GoesOnWhenItIsBegunAgain)
{
    UsbReturns returns(1ms);
    QSignalSpy due(&returns, &UsbReturns::due);
    returns.begin(QStringLiteral("1-1"));
    ASSERT_TRUE(eventually([&] {
        returns.begin(QStringLiteral("1-1"));
        return !due.isEmpty();
    }));
    EXPECT_EQ(due[0][0].toString(), QStringLiteral("1-1"));
}

} // namespace

} // namespace innkeeper
