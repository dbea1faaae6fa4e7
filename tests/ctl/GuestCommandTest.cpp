// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Bench.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace innkeeper::ctl {

namespace {

using testing::HasSubstr;
using testing::Not;

class GuestCommandTest : public testing::Test
{
protected:
    GuestCommandTest()
    {
        EXPECT_TRUE(ctl.hypervisor.open(QStringLiteral("qemu:///session")));
        id = ctl.hypervisor.machines().add(QStringLiteral("inn"));
    }
    void startWithChannel()
    {
        EXPECT_EQ(ctl("add inn channel").code, 0);
        EXPECT_EQ(ctl("start inn").code, 0);
    }
    void install()
    {
        GuestReport report;
        report.hostName = QStringLiteral("taproom");
        report.system = QStringLiteral("Debian GNU/Linux 12");
        report.cards = {{QStringLiteral("enp1s0"),
                         QStringLiteral("52:54:00:00:00:01"),
                         {{QStringLiteral("10.0.2.15"), 24}}}};
        report.fileSystems = {{QStringLiteral("/"),
                               QStringLiteral("ext4"),
                               Bytes::gib(8),
                               Bytes::gib(2),
                               {QStringLiteral("vda")}}};
        ctl.hypervisor.guestAgent().install(id, report);
    }

    Bench ctl;
    MachineId id;
};

TEST_F(GuestCommandTest, asksNoMachineThatIsOff)
{
    const auto said = ctl("guest inn");
    EXPECT_EQ(said.code, 7);
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("off"));
    EXPECT_EQ(ctl("guest nobody").code, 3);
    EXPECT_EQ(ctl("guest inn --freeze --thaw").code, 1);
}

TEST_F(GuestCommandTest, saysWhatIsMissingForAnAgent)
{
    EXPECT_EQ(ctl("start inn").code, 0);
    auto said = ctl("guest inn");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("innkeeperctl add 'inn' channel"));
    EXPECT_EQ(ctl("guest inn --freeze").code, 1);
    // What it advises is what helps; the machine takes it while it runs.
    EXPECT_EQ(ctl("add inn channel").code, 0);
    said = ctl("guest inn");
    EXPECT_THAT(said.complaint.toStdString(), HasSubstr("qemu-guest-agent"));
    install();
    said = ctl("guest inn");
    EXPECT_EQ(said.complaint.toStdString(), "");
    EXPECT_THAT(said.answer.toStdString(), HasSubstr("taproom"));
}

TEST_F(GuestCommandTest, quotesANameForTheShell)
{
    ctl.hypervisor.machines().add(QStringLiteral("old inn; ls"), MachineState::Running);
    const auto said =
        ctl.run({QStringLiteral("guest"), QStringLiteral("old inn; ls")}).complaint.toStdString();
    EXPECT_THAT(said, HasSubstr("innkeeperctl add 'old inn; ls' channel"));
}

TEST_F(GuestCommandTest, showsWhatTheAgentTells)
{
    startWithChannel();
    install();
    const std::string said = ctl("guest inn").answer.toStdString();
    for (const char *word : {"Debian GNU/Linux 12", "taproom", "enp1s0", "10.0.2.15/24",
                             "52:54:00:00:00:01", "ext4", "2 GiB of 8 GiB used", "vda"})
        EXPECT_THAT(said, HasSubstr(word));
    const QJsonObject json = ctl("guest inn --json").json().object();
    EXPECT_EQ(json.value(QStringLiteral("agent")).toString(), QStringLiteral("answers"));
    EXPECT_EQ(json.value(QStringLiteral("cardsFrom")).toString(), QStringLiteral("agent"));
    const QJsonObject root = json.value(QStringLiteral("fileSystems")).toArray().at(0).toObject();
    EXPECT_EQ(root.value(QStringLiteral("total")).toInteger(), qint64(8) << 30);
    EXPECT_EQ(root.value(QStringLiteral("disks")).toArray().at(0).toString(),
              QStringLiteral("vda"));
}

TEST_F(GuestCommandTest, showsAddressesOfTheHostsNetworkWithoutAnAgent)
{
    EXPECT_EQ(ctl("start inn").code, 0);
    ctl.hypervisor.guestAgent().setLeases(
        id, {{{}, QStringLiteral("52:54:00:00:00:02"), {{QStringLiteral("192.168.122.7"), 24}}}});
    EXPECT_THAT(ctl("guest inn").answer.toStdString(), HasSubstr("192.168.122.7/24"));
    const QJsonObject json = ctl("guest inn --json").json().object();
    EXPECT_EQ(json.value(QStringLiteral("agent")).toString(), QStringLiteral("no-channel"));
    EXPECT_EQ(json.value(QStringLiteral("cardsFrom")).toString(), QStringLiteral("leases"));
}

TEST_F(GuestCommandTest, freezesAndThaws)
{
    startWithChannel();
    EXPECT_EQ(ctl("guest inn --freeze").code, 1);
    install();
    EXPECT_EQ(ctl("guest inn --freeze --json").json().object().value(QStringLiteral("frozen")), 1);
    EXPECT_TRUE(ctl.hypervisor.guestAgent().isFrozen(id));
    EXPECT_EQ(ctl("guest inn --freeze").code, 7);
    EXPECT_THAT(ctl("guest inn").complaint.toStdString(), HasSubstr("guest 'inn' --thaw"));
    EXPECT_EQ(ctl("guest inn --json").json().object().value(QStringLiteral("agent")).toString(),
              QStringLiteral("frozen"));
    EXPECT_THAT(ctl("guest inn --thaw").answer.toStdString(), HasSubstr("1"));
    EXPECT_FALSE(ctl.hypervisor.guestAgent().isFrozen(id));
}

TEST_F(GuestCommandTest, letsNoGuestPlayWithTheTerminal)
{
    startWithChannel();
    GuestReport report;
    report.hostName = QStringLiteral("a\x1b[2Jb");
    ctl.hypervisor.guestAgent().install(id, report);
    EXPECT_THAT(ctl("guest inn").answer.toStdString(), Not(HasSubstr("\x1b")));
}

} // namespace

} // namespace innkeeper::ctl
