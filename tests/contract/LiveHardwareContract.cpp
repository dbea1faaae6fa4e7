// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/Part.h"
#include "tests/contract/HypervisorContract.h"

namespace innkeeper::contract {

namespace {

const QString kCard = QStringLiteral("<interface type='user'><mac address='52:54:00:12:34:56'/>"
                                     "<model type='virtio'/></interface>");

} // namespace

TEST_P(HypervisorContract, RenamesWhatIsOff)
{
    const MachineId id = defineMachine(QStringLiteral("old name"));
    defineMachine(QStringLiteral("neighbour"));
    EXPECT_EQ(kindOf(machines().rename(id, QStringLiteral("neighbour"))), ErrorKind::AlreadyExists);
    ASSERT_TRUE(succeeded(machines().rename(id, QStringLiteral("new name"))));
    EXPECT_EQ(machines().find(id)->name, QStringLiteral("new name"));
    EXPECT_EQ(kindOf(machines().rename(MachineId::create(), QStringLiteral("x"))),
              ErrorKind::NotFound);
}

TEST_P(HypervisorContract, DoesNotRenameWhatRuns)
{
    const MachineId id = startMachine(QStringLiteral("busy"));
    const auto renamed = machines().rename(id, QStringLiteral("other"));
    EXPECT_FALSE(renamed);
    EXPECT_EQ(machines().find(id)->name, QStringLiteral("busy"));
}

TEST_P(HypervisorContract, ChangesNothingThatDoesNotRun)
{
    const MachineId id = defineMachine(QStringLiteral("still"));
    LiveHardware &live = hypervisor().liveHardware();
    EXPECT_FALSE(live.attach(id, kCard));
    EXPECT_FALSE(live.detach(id, kCard));
    EXPECT_FALSE(live.setMemory(id, Bytes::mib(16)));
    EXPECT_EQ(kindOf(live.setTitle(id, QStringLiteral("x"))), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(live.attach(MachineId::create(), kCard)), ErrorKind::NotFound);
}

TEST_P(HypervisorContract, TitlesWhatRuns)
{
    const MachineId id = startMachine(QStringLiteral("plain"));
    LiveHardware &live = hypervisor().liveHardware();
    ASSERT_TRUE(succeeded(live.setTitle(id, QStringLiteral("A <b>title</b> & more"))));
    ASSERT_TRUE(succeeded(live.setDescription(id, QStringLiteral("one\ntwo"))));
    const auto document = DomainDocument::parse(*machines().xml(id, Machines::View::Live));
    ASSERT_TRUE(document);
    EXPECT_EQ(document->machine().title, QStringLiteral("A <b>title</b> & more"));
    EXPECT_EQ(document->machine().description, QStringLiteral("one\ntwo"));
    // Only there.
    EXPECT_FALSE(
        machines().xml(id, Machines::View::Persistent)->contains(QStringLiteral("<title>")));
    ASSERT_TRUE(succeeded(live.setTitle(id, {})));
    EXPECT_FALSE(machines().xml(id, Machines::View::Live)->contains(QStringLiteral("<title>")));
}

TEST_P(HypervisorContract, ShowsWhatRunsByAnotherPicture)
{
    const MachineId id = startMachine(QStringLiteral("pictured"));
    LiveHardware &live = hypervisor().liveHardware();
    const auto icon = [&] {
        return DomainDocument::parse(*machines().xml(id, Machines::View::Live))->machine().icon;
    };
    ASSERT_TRUE(succeeded(live.setIcon(id, {})));
    ASSERT_TRUE(succeeded(live.setIcon(id, QStringLiteral("computer"))));
    EXPECT_EQ(icon(), QStringLiteral("computer"));
    ASSERT_TRUE(succeeded(live.setIcon(id, QStringLiteral("screen"))));
    EXPECT_EQ(icon(), QStringLiteral("screen"));
    // Only there.
    EXPECT_FALSE(machines().xml(id, Machines::View::Persistent)->contains(QStringLiteral("look")));
    ASSERT_TRUE(succeeded(live.setIcon(id, {})));
    EXPECT_EQ(icon(), QString());
}

TEST_P(HypervisorContract, PlugsACardInAndPullsItsCable)
{
    if (lacks(Lack::HotPlug))
        GTEST_SKIP() << "this driver has no hot-plug";
    const MachineId id = startMachine(QStringLiteral("plugged"));
    LiveHardware &live = hypervisor().liveHardware();
    ASSERT_TRUE(succeeded(live.attach(id, kCard)));
    const auto cards = [&] {
        const auto document = DomainDocument::parse(*machines().xml(id, Machines::View::Live));
        return partsOf(*document, *hardware::partKind(QStringLiteral("network")));
    };
    ASSERT_EQ(cards().size(), 1);
    EXPECT_EQ(cards()[0].which, QStringLiteral("52:54:00:12:34:56"));
    QString pulled = kCard;
    pulled.replace(QStringLiteral("</interface>"),
                   QStringLiteral("<link state='down'/></interface>"));
    ASSERT_TRUE(succeeded(live.update(id, pulled)));
    EXPECT_EQ(cards()[0].value(QStringLiteral("link")), QStringLiteral("down"));
    EXPECT_FALSE(
        machines().xml(id, Machines::View::Persistent)->contains(QStringLiteral("<interface")));
    EXPECT_FALSE(live.attach(id, QStringLiteral("<nonsense/>")));
    EXPECT_FALSE(live.resizeDisk(id, QStringLiteral("vdz"), Bytes::mib(1)));
}

TEST_P(HypervisorContract, CountsWhatAGuestReads)
{
    const MachineId id = startMachine(QStringLiteral("reader"));
    LiveHardware &live = hypervisor().liveHardware();
    EXPECT_FALSE(live.diskReads(id, QStringLiteral("vdz")));
    EXPECT_EQ(kindOf(live.diskReads(MachineId::create(), QStringLiteral("vda"))),
              ErrorKind::NotFound);
    const MachineId still = defineMachine(QStringLiteral("silent"));
    EXPECT_FALSE(live.diskReads(still, QStringLiteral("vda")));
}

} // namespace innkeeper::contract
