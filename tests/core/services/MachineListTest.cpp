// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/MachineList.h"
#include "tests/core/services/Eventually.h"
#include "tests/fakes/FakeHypervisor.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class MachineListTest : public testing::Test
{
protected:
    ~MachineListTest() override
    {
        m_hypervisor.script().release(QStringLiteral("machines.list"));
        m_pool.waitForDone();
    }
    void open() { m_link.open(QStringLiteral("qemu:///session")); }
    [[nodiscard]] bool load()
    {
        open();
        return eventually([this] { return m_list.isLoaded(); });
    }
    [[nodiscard]] bool shows(const MachineId &id, MachineState state)
    {
        return eventually([this, id, state] {
            const auto machine = m_list.find(id);
            return machine && machine->state == state;
        });
    }

    fakes::FakeHypervisor m_hypervisor;
    QThreadPool m_pool;
    HostLink m_link{m_hypervisor, m_pool};
    MachineList m_list{m_hypervisor, m_link, m_pool};
};

TEST_F(MachineListTest, ListsOnceConnected)
{
    const MachineId id = m_hypervisor.machines().add(QStringLiteral("ä & <b>"));
    QSignalSpy resets(&m_list, &MachineList::reset);
    EXPECT_FALSE(m_list.isLoaded());
    ASSERT_TRUE(load());
    EXPECT_EQ(resets.count(), 1);
    ASSERT_TRUE(m_list.find(id));
    EXPECT_EQ(m_list.find(id)->name, QStringLiteral("ä & <b>"));
    EXPECT_FALSE(m_list.find(MachineId::create()));
}

TEST_F(MachineListTest, TellsOfWhatComesChangesAndGoes)
{
    ASSERT_TRUE(load());
    QSignalSpy added(&m_list, &MachineList::added);
    QSignalSpy changed(&m_list, &MachineList::changed);
    QSignalSpy removed(&m_list, &MachineList::removed);

    const MachineId id = m_hypervisor.machines().add(QStringLiteral("a"));
    ASSERT_TRUE(eventually([&] { return added.count() == 1; }));
    m_hypervisor.machines().setState(id, MachineState::Running);
    ASSERT_TRUE(eventually([&] { return changed.count() == 1; }));
    EXPECT_EQ(m_list.find(id)->state, MachineState::Running);
    m_hypervisor.machines().remove(id);
    ASSERT_TRUE(eventually([&] { return removed.count() == 1; }));
    EXPECT_TRUE(m_list.machines().isEmpty());
}

TEST_F(MachineListTest, ReadsAStormOfEventsOnce)
{
    const MachineId id = m_hypervisor.machines().add(QStringLiteral("a"));
    ASSERT_TRUE(load());
    m_hypervisor.script().clearLog();
    for (int round = 0; round < 100; ++round)
        m_hypervisor.machines().setState(id, round % 2 == 0 ? MachineState::Running
                                                            : MachineState::Paused);
    ASSERT_TRUE(shows(id, MachineState::Paused));
    EXPECT_LE(m_hypervisor.script().count(QStringLiteral("machines.find")), 3);
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("machines.list")), 0);
}

TEST_F(MachineListTest, OneChangeAmongAThousandReadsOne)
{
    QList<MachineId> ids;
    for (int number = 0; number < 1000; ++number)
        ids << m_hypervisor.machines().add(QStringLiteral("m%1").arg(number));
    ASSERT_TRUE(load());
    ASSERT_EQ(m_list.machines().size(), 1000);
    // What the additions above announced is read again, too.
    ASSERT_TRUE(eventually([this] {
        return m_hypervisor.script().count(QStringLiteral("machines.find")) % 1000 == 0;
    }));
    m_pool.waitForDone();
    m_hypervisor.script().clearLog();
    m_hypervisor.machines().setState(ids[500], MachineState::Running);
    ASSERT_TRUE(shows(ids[500], MachineState::Running));
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("machines.find")), 1);
}

TEST_F(MachineListTest, SeesWhatChangesWhileTheListIsMade)
{
    const MachineId id = m_hypervisor.machines().add(QStringLiteral("a"));
    m_hypervisor.script().block(QStringLiteral("machines.list"));
    open();
    ASSERT_TRUE(eventually([this] {
        return m_hypervisor.script().waitUntilBlocked(QStringLiteral("machines.list"),
                                                      std::chrono::milliseconds(1));
    }));
    m_hypervisor.machines().setState(id, MachineState::Running);
    QCoreApplication::processEvents();
    m_hypervisor.script().release(QStringLiteral("machines.list"));
    EXPECT_TRUE(shows(id, MachineState::Running));
}

TEST_F(MachineListTest, IsEmptyWithoutConnectionAndFullAgainAfterIt)
{
    const MachineId id = m_hypervisor.machines().add(QStringLiteral("a"));
    ASSERT_TRUE(load());
    m_hypervisor.disconnect();
    ASSERT_TRUE(eventually([this] { return !m_list.isLoaded(); }));
    EXPECT_TRUE(m_list.machines().isEmpty());
    // Changed while nobody could say so.
    m_hypervisor.machines().setState(id, MachineState::Running);
    const MachineId other = m_hypervisor.machines().add(QStringLiteral("b"));
    m_hypervisor.recover();
    m_link.retryNow();
    ASSERT_TRUE(eventually([this] { return m_list.isLoaded(); }));
    EXPECT_EQ(m_list.find(id)->state, MachineState::Running);
    EXPECT_TRUE(m_list.find(other));
}

TEST_F(MachineListTest, ForgetsAnswersOfAnEarlierConnection)
{
    m_hypervisor.machines().add(QStringLiteral("a"));
    m_hypervisor.script().block(QStringLiteral("machines.list"));
    open();
    ASSERT_TRUE(eventually([this] {
        return m_hypervisor.script().waitUntilBlocked(QStringLiteral("machines.list"),
                                                      std::chrono::milliseconds(1));
    }));
    m_link.close();
    m_hypervisor.script().release(QStringLiteral("machines.list"));
    m_pool.waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(m_list.isLoaded());
}

TEST_F(MachineListTest, SaysWhenListingFails)
{
    const Error error{ErrorKind::Internal, QStringLiteral("broken"), {}, {}};
    m_hypervisor.failNext(QStringLiteral("machines.list"), error);
    QSignalSpy failed(&m_list, &MachineList::failed);
    open();
    ASSERT_TRUE(eventually([&] { return failed.count() == 1; }));
    EXPECT_EQ(failed.first().first().value<Error>(), error);
    // And tries again.
    EXPECT_TRUE(eventually([this] { return m_list.isLoaded(); }));
}

} // namespace
} // namespace innkeeper
