// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/UsbRedirdev.h"
#include "tests/core/services/usb/UsbHouse.h"

namespace innkeeper {

namespace {

/// Devices that go to machines through a process of their own.
class UsbIsolationTest : public UsbHouse
{
protected:
    [[nodiscard]] QStringList apartIn(const MachineId &machine) const
    {
        QStringList aliases;
        for (const UsbRedirdev &one : usbRedirdevsOf(m_hypervisor.machines().liveXml(machine)))
            aliases.append(one.alias);
        return aliases;
    }
    [[nodiscard]] Wish apart() const
    {
        Wish wish{m_inn};
        wish.isIsolated = true;
        return wish;
    }

    const UsbDevice m_stick = stickAt("1-4.2", "AB12");
    const QString m_alias = usbIsolatedAliasFor(m_stick.port);
};

TEST_F(UsbIsolationTest, ServesADeviceAndTakesItBack)
{
    m_ports.plug(m_stick);
    startKeeper();
    ASSERT_TRUE(move(m_stick, apart()));
    EXPECT_EQ(apartIn(m_inn), QStringList(m_alias));
    EXPECT_TRUE(lentTo(m_inn).isEmpty());
    EXPECT_EQ(m_isolation.last().filter, usbFilterFor(m_stick));
    EXPECT_EQ(m_isolation.last().number, seat("1-4.2")->device.number);
    EXPECT_EQ(stateAt("1-4.2"), State::InMachine);
    EXPECT_TRUE(seat("1-4.2")->isIsolated);

    ASSERT_TRUE(move(m_stick, {}));
    EXPECT_TRUE(apartIn(m_inn).isEmpty());
    EXPECT_TRUE(m_isolation.served().isEmpty());
    EXPECT_EQ(stateAt("1-4.2"), State::Host);
}

TEST_F(UsbIsolationTest, SaysWhenTheMachineUsesIt)
{
    m_ports.plug(m_stick);
    startKeeper();
    ASSERT_TRUE(move(m_stick, apart()));
    // Whoever speaks for it holds it from the beginning.
    m_ports.bind(m_stick.port, QStringLiteral("usbfs"));
    settle();
    EXPECT_FALSE(seat("1-4.2")->isSeen);
    m_isolation.take(m_alias);
    EXPECT_TRUE(eventually([this] { return seat("1-4.2")->isSeen; }));
}

TEST_F(UsbIsolationTest, ChangesTheWay)
{
    m_ports.plug(m_stick);
    startKeeper();
    give(seat("1-4.2")->device, m_inn);
    ASSERT_TRUE(move(m_stick, apart()));
    EXPECT_EQ(apartIn(m_inn), QStringList(m_alias));
    EXPECT_TRUE(lentTo(m_inn).isEmpty());
    give(seat("1-4.2")->device, m_inn);
    EXPECT_TRUE(apartIn(m_inn).isEmpty());
}

TEST_F(UsbIsolationTest, LeavesNothingOfWhatWasRefused)
{
    m_ports.plug(m_stick);
    startKeeper();
    m_isolation.refuseAll();
    const auto moved = move(m_stick, apart());
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().kind, ErrorKind::Denied);
    EXPECT_TRUE(apartIn(m_inn).isEmpty());
    EXPECT_TRUE(m_isolation.served().isEmpty());
    settle();
    EXPECT_EQ(stateAt("1-4.2"), State::Host);
}

TEST_F(UsbIsolationTest, AttachesAnewAfterACrash)
{
    m_ports.plug(m_stick);
    startKeeper();
    ASSERT_TRUE(move(m_stick, apart()));
    const auto before = attachCount();
    m_isolation.crash(m_alias);
    EXPECT_TRUE(eventually([&] { return attachCount() > before; }));
    settle();
    EXPECT_EQ(apartIn(m_inn), QStringList(m_alias));
    EXPECT_EQ(m_isolation.served(), QStringList(m_alias));
}

TEST_F(UsbIsolationTest, GivesUpWhatEndsItsProgramAgainAndAgain)
{
    m_ports.plug(m_stick);
    startKeeper();
    ASSERT_TRUE(move(m_stick, apart()));
    const auto first = attachCount();
    for (int i = 1; i < 4; ++i) {
        m_isolation.crash(m_alias);
        ASSERT_TRUE(eventually([&] { return attachCount() == first + i; })) << i;
        settle();
    }
    m_isolation.crash(m_alias);
    ASSERT_TRUE(eventually([this] { return stateAt("1-4.2") == State::Host; }));
    settle();
    EXPECT_EQ(attachCount(), first + 3);
    EXPECT_TRUE(apartIn(m_inn).isEmpty());
    ASSERT_TRUE(seat("1-4.2")->failure);
    EXPECT_EQ(seat("1-4.2")->failure->kind, ErrorKind::Denied);

    // A person may insist.
    ASSERT_TRUE(move(m_stick, apart()));
    EXPECT_EQ(apartIn(m_inn), QStringList(m_alias));
    EXPECT_FALSE(seat("1-4.2")->failure);
}

TEST_F(UsbIsolationTest, AttachesAnewWhenTheKeeperWasKilled)
{
    m_ports.plug(m_stick);
    startKeeper();
    Wish wish = apart();
    wish.always = true;
    ASSERT_TRUE(move(m_stick, wish));
    ASSERT_EQ(m_rules.rules()->size(), 1);
    EXPECT_TRUE(m_rules.rules()->first().isIsolated);
    const auto before = attachCount();
    // Whoever spoke for it ends with the keeper.
    m_isolation.end(m_alias);
    startKeeper();
    EXPECT_TRUE(eventually([&] { return attachCount() > before; }));
    settle();
    EXPECT_EQ(apartIn(m_inn), QStringList(m_alias));
    EXPECT_TRUE(seat("1-4.2")->isIsolated);
}

} // namespace

} // namespace innkeeper
