// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/HypervisorContract.h"

namespace innkeeper::contract {

namespace {

/// Nobody is at its other end: no guest runs there.
QString withChannel(QString xml)
{
    return xml.replace(QStringLiteral("</devices>"),
                       QStringLiteral("<channel type='unix'><target type='virtio' "
                                      "name='org.qemu.guest_agent.0'/></channel></devices>"));
}

} // namespace

TEST_P(HypervisorContract, AsksNoGuestThatIsNotThere)
{
    GuestAgent &agent = hypervisor().guestAgent();
    const MachineId none = MachineId::create();
    EXPECT_EQ(kindOf(agent.report(none)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(agent.freeze(none)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(agent.thaw(none)), ErrorKind::NotFound);
    const MachineId off = defineMachine(QStringLiteral("off"));
    EXPECT_EQ(kindOf(agent.report(off)),
              lacks(Lack::Agent) ? ErrorKind::Unsupported : ErrorKind::Invalid);
    EXPECT_EQ(kindOf(agent.freeze(off)), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(agent.thaw(off)), ErrorKind::Invalid);
}

TEST_P(HypervisorContract, TellsAMissingChannelFromASilentAgent)
{
    if (lacks(Lack::Agent))
        GTEST_SKIP() << "this driver makes its guests up";
    GuestAgent &agent = hypervisor().guestAgent();
    const MachineId without = startMachine(QStringLiteral("without"));
    const auto with = machines().define(withChannel(definition(QStringLiteral("with"))));
    ASSERT_TRUE(succeeded(with));
    ASSERT_TRUE(succeeded(machines().start(*with)));

    const auto missing = agent.report(without);
    ASSERT_TRUE(succeeded(missing));
    EXPECT_EQ(missing->agent, GuestReport::Agent::NoChannel);
    const auto silent = agent.report(*with);
    ASSERT_TRUE(succeeded(silent));
    EXPECT_EQ(silent->agent, GuestReport::Agent::Silent);
    for (const GuestReport &report : {*missing, *silent}) {
        EXPECT_TRUE(report.fileSystems.isEmpty());
        EXPECT_TRUE(report.hostName.isEmpty());
        EXPECT_EQ(report.cardsFrom, GuestReport::Source::Nobody);
    }
    EXPECT_EQ(kindOf(agent.freeze(without)), ErrorKind::Unsupported);
    EXPECT_EQ(kindOf(agent.thaw(without)), ErrorKind::Unsupported);
    EXPECT_EQ(kindOf(agent.freeze(*with)), ErrorKind::TimedOut);
    EXPECT_EQ(kindOf(agent.thaw(*with)), ErrorKind::TimedOut);
    EXPECT_FALSE(agent.freeze(*with).error().advice.isEmpty());
}

} // namespace innkeeper::contract
