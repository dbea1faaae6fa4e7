// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/HypervisorContract.h"

#include <QSignalSpy>

namespace innkeeper::contract {

TEST_P(HypervisorContract, DescribesTheHost)
{
    const auto facts = hypervisor().host().facts();
    ASSERT_TRUE(succeeded(facts));
    EXPECT_EQ(facts->uri, uri());
    EXPECT_FALSE(facts->hostName.isEmpty());
    EXPECT_FALSE(facts->driver.isEmpty());
    EXPECT_FALSE(facts->architecture.isEmpty());
    EXPECT_FALSE(facts->cpuModel.isEmpty());
    EXPECT_GT(facts->cpus, 0);
    EXPECT_GT(facts->memoryTotal, Bytes());
    EXPECT_LE(facts->memoryFree, facts->memoryTotal);
    EXPECT_EQ(facts->libvirtVersion.count(u'.'), 2);
    EXPECT_TRUE(facts->isLocal);
    EXPECT_EQ(facts->isSession, uri().endsWith(QStringLiteral("/session")));
}

TEST_P(HypervisorContract, KnowsWhatANewMachineCanHave)
{
    if (lacks(Lack::GuestSupport))
        GTEST_SKIP();
    const auto support = hypervisor().host().guestSupport(Accelerator::Tcg);
    ASSERT_TRUE(succeeded(support));
    EXPECT_EQ(support->accelerator, Accelerator::Tcg);
    EXPECT_EQ(support->architecture, QStringLiteral("x86_64"));
    EXPECT_TRUE(support->emulator.startsWith(u'/'));
    EXPECT_TRUE(support->machineTypes.contains(QStringLiteral("q35")));
    EXPECT_TRUE(support->machineTypes.contains(QStringLiteral("pc")));
    EXPECT_GE(support->maxVcpus, 64);
    EXPECT_TRUE(support->hasUefi);
    EXPECT_TRUE(support->hasSecureBoot);
    EXPECT_TRUE(support->tpmVersions.contains(QStringLiteral("2.0")));
    EXPECT_TRUE(support->videoModels.contains(QStringLiteral("virtio")));
    EXPECT_TRUE(support->graphics.contains(QStringLiteral("spice")));
    EXPECT_TRUE(support->diskBuses.contains(QStringLiteral("virtio")));
    EXPECT_FALSE(support->hasHostPassthrough) << "TCG";
}

TEST_P(HypervisorContract, KnowsNetworks)
{
    EXPECT_TRUE(succeeded(hypervisor().host().networks()));
    EXPECT_EQ(kindOf(hypervisor().host().startNetwork(QStringLiteral("nowhere"))),
              ErrorKind::NotFound);
}

TEST_P(HypervisorContract, TouchesOnlyGuestsThatRun)
{
    const MachineId id = defineMachine(QStringLiteral("asleep"));
    if (!lacks(Lack::Screens)) {
        EXPECT_EQ(kindOf(hypervisor().guests().screenshot(id)), ErrorKind::Invalid);
        EXPECT_EQ(kindOf(hypervisor().guests().openScreen(id, 0)), ErrorKind::Invalid);
    }
    EXPECT_EQ(kindOf(hypervisor().guests().sendKeys(id, {30})), ErrorKind::Invalid);
    ASSERT_TRUE(succeeded(machines().start(id)));
    EXPECT_TRUE(succeeded(hypervisor().guests().sendKeys(id, {29, 56, 111})));
    const auto picture = hypervisor().guests().screenshot(id);
    ASSERT_TRUE(succeeded(picture));
    EXPECT_TRUE(picture->image.startsWith("\x89PNG") || picture->image.startsWith("P6"));
}

TEST_P(HypervisorContract, ClosesAConsoleThatCannotBe)
{
    const MachineId id = defineMachine(QStringLiteral("mute"));
    auto console = hypervisor().guests().openConsole(id, QStringLiteral("serial0"));
    ASSERT_TRUE(succeeded(console));
    QSignalSpy closed(console->get(), &ConsoleStream::closed);
    EXPECT_TRUE(waitFor([&] { return closed.count() == 1; }));
    EXPECT_FALSE(closed.first().first().toString().isEmpty());
}

} // namespace innkeeper::contract
