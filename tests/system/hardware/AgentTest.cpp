// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/AddDisk.h"
#include "core/services/GrowDisk.h"
#include "tests/system/hardware/GuestMachine.h"

#include <algorithm>

namespace innkeeper {
namespace {

using namespace std::chrono_literals;
using Agent = GuestReport::Agent;

const QString kChannel = QStringLiteral("org.qemu.guest_agent.0");
const QString kMac = QStringLiteral("52:54:00:00:00:07");
constexpr auto kPatience = 120s;

/// A Debian with its own systemd and its packaged agent: what is done outside, told from inside.
class AgentTest : public GuestMachine
{
protected:
    void makeDebian();
    [[nodiscard]] GuestReport report();
    /// Asks until it says so.
    [[nodiscard]] bool agrees(const std::function<bool(const GuestReport &)> &condition);
    [[nodiscard]] std::optional<GuestFileSystem> fileSystem(const QString &mountPoint);
    [[nodiscard]] Bytes sizeInside(const QByteArray &mountPoint);

    void hasNoAgentYet();
    void plugsTheChannel();
    void tellsWhatItIs();
    void plugsAndGrowsADisk();
    void plugsACard();
    void movesVcpusAndMemory();
    void hangs();
    void freezes();
};

void AgentTest::makeDebian()
{
    makeFrom([](MachineConfig &config) {
        config.chipset = QStringLiteral("q35");
        config.vcpus = 2;
    });
    ASSERT_FALSE(HasFatalFailure());
    // What it writes goes beside the image, which other tests have as well.
    const QString image = m_place.filePath(QStringLiteral("debian.qcow2"));
    ASSERT_EQ(QProcess::execute(QStringLiteral("qemu-img"),
                                {QStringLiteral("create"), QStringLiteral("-q"),
                                 QStringLiteral("-f"), QStringLiteral("qcow2"),
                                 QStringLiteral("-F"), QStringLiteral("raw"), QStringLiteral("-b"),
                                 QStringLiteral(INNKEEPER_TEST_GUESTS "/debian.img"), image}),
              0);
    const QString commandLine =
        part("firmware", {}, Machines::View::Persistent)->value(QStringLiteral("cmdline"));
    ASSERT_TRUE(succeeded(m_change.run(
        m_id, {add("disk", {{QStringLiteral("source"), image},
                            {QStringLiteral("format"), QStringLiteral("qcow2")},
                            {QStringLiteral("bus"), QStringLiteral("virtio")},
                            {QStringLiteral("target"), QStringLiteral("vdb")}}),
               set("firmware", {}, "cmdline", commandLine + QStringLiteral(" debian")),
               set("cpu", {}, "current", QStringLiteral("1")), remove("channel", kChannel)})));
}

GuestReport AgentTest::report()
{
    const auto report = m_hypervisor.guestAgent().report(m_id);
    EXPECT_TRUE(succeeded(report));
    return report.value_or(GuestReport());
}

bool AgentTest::agrees(const std::function<bool(const GuestReport &)> &condition)
{
    return eventually([&] { return condition(report()); }, kPatience);
}

std::optional<GuestFileSystem> AgentTest::fileSystem(const QString &mountPoint)
{
    for (const GuestFileSystem &system : report().fileSystems)
        if (system.mountPoint == mountPoint)
            return system;
    return std::nullopt;
}

Bytes AgentTest::sizeInside(const QByteArray &mountPoint)
{
    // As df(1) counts it: used and free, without what is kept for root.
    const QByteArray size = ask("echo $(($(stat -f -c '(%b - %f + %a) * %S' " + mountPoint + ")))");
    return Bytes(size.toULongLong());
}

void AgentTest::hasNoAgentYet()
{
    SCOPED_TRACE("no channel");
    const GuestReport without = report();
    EXPECT_EQ(without.agent, Agent::NoChannel);
    EXPECT_TRUE(without.fileSystems.isEmpty());
    const auto frozen = m_hypervisor.guestAgent().freeze(m_id);
    ASSERT_FALSE(frozen);
    EXPECT_EQ(frozen.error().kind, ErrorKind::Unsupported);
    EXPECT_FALSE(frozen.error().advice.isEmpty());
}

void AgentTest::plugsTheChannel()
{
    SCOPED_TRACE("channel");
    changeNow({add("channel", {})});
    // Debian starts its agent as soon as it sees one.
    ASSERT_TRUE(agrees([](const GuestReport &now) { return now.agent == Agent::Answers; }));
}

void AgentTest::tellsWhatItIs()
{
    SCOPED_TRACE("facts");
    const GuestReport now = report();
    EXPECT_EQ(now.hostName, QStringLiteral("innkeeper-debian"));
    EXPECT_TRUE(now.system.contains(QStringLiteral("Debian"))) << now.system.toStdString();
    EXPECT_EQ(now.kernel.toUtf8(), ask("uname -r"));
    EXPECT_EQ(now.timeZone, QStringLiteral("UTC"));
    const QString mac = part("network", {})->which;
    EXPECT_TRUE(agrees([&](const GuestReport &later) {
        return later.cardsFrom == GuestReport::Source::Agent && later.cards.size() == 1 &&
               later.cards[0].mac == mac &&
               later.cards[0].addresses.contains({QStringLiteral("10.0.2.15"), 24});
    }));
    const auto root = fileSystem(QStringLiteral("/"));
    ASSERT_TRUE(root);
    EXPECT_EQ(root->type, QStringLiteral("ext4"));
    EXPECT_EQ(root->disks, QStringList{QStringLiteral("vdb")});
    EXPECT_EQ(root->total, sizeInside("/"));
    EXPECT_GT(root->used, Bytes::mib(50));
    EXPECT_LT(root->used, root->total);
}

void AgentTest::plugsAndGrowsADisk()
{
    SCOPED_TRACE("disk");
    AddDisk::Wish wish;
    wish.size = Bytes::mib(32);
    wish.values = {{QStringLiteral("bus"), QStringLiteral("virtio")},
                   {QStringLiteral("target"), QStringLiteral("vdc")}};
    ASSERT_TRUE(succeeded(AddDisk(m_hypervisor, m_journal).run(m_id, wish)));
    ASSERT_TRUE(tells("cat /sys/block/vdc/size", "65536"));
    ask("mke2fs -q -t ext4 /dev/vdc && mount /dev/vdc /srv");
    const auto small = fileSystem(QStringLiteral("/srv"));
    ASSERT_TRUE(small);
    EXPECT_EQ(small->disks, QStringList{QStringLiteral("vdc")});
    EXPECT_EQ(small->total, sizeInside("/srv"));
    EXPECT_LT(small->total, Bytes::mib(32));

    const QString image = part("disk", QStringLiteral("vdc"))->value(QStringLiteral("source"));
    ASSERT_TRUE(
        succeeded(growDisk(m_hypervisor, m_id, QStringLiteral("vdc"), image, Bytes::mib(96))));
    ASSERT_TRUE(tells("cat /sys/block/vdc/size", "196608"));
    ask("resize2fs /dev/vdc 2>/dev/null");
    const auto large = fileSystem(QStringLiteral("/srv"));
    ASSERT_TRUE(large);
    EXPECT_EQ(large->total, sizeInside("/srv"));
    EXPECT_GT(large->total, Bytes::mib(64));
}

void AgentTest::plugsACard()
{
    SCOPED_TRACE("network");
    changeNow({add("network", {{QStringLiteral("mac"), kMac}})});
    EXPECT_TRUE(agrees([](const GuestReport &now) {
        return std::any_of(now.cards.begin(), now.cards.end(), [](const GuestCard &card) {
            return card.mac == kMac && !card.name.isEmpty() && !card.addresses.isEmpty();
        });
    }));
}

void AgentTest::movesVcpusAndMemory()
{
    SCOPED_TRACE("vCPUs, memory");
    EXPECT_EQ(ask("nproc"), "1");
    changeNow({set("cpu", {}, "current", QStringLiteral("2"))});
    ASSERT_TRUE(tells("cat /sys/devices/system/cpu/present", "0-1"));
    ask("echo 1 >/sys/devices/system/cpu/cpu1/online");
    EXPECT_TRUE(tells("nproc", "2"));
    const auto total = [this] {
        return ask("awk '/MemTotal/ { print $2 }' /proc/meminfo").toInt();
    };
    const int before = total();
    changeNow({set("memory", {}, "current", QString::number(224 << 20))});
    EXPECT_TRUE(eventually([&] { return total() < before - (30 << 10); })) << total();
}

void AgentTest::hangs()
{
    SCOPED_TRACE("hang");
    ask("kill -STOP $(pidof qemu-ga)");
    const GuestReport none = report();
    EXPECT_EQ(none.agent, Agent::Silent);
    EXPECT_TRUE(none.hostName.isEmpty());
    ask("kill -CONT $(pidof qemu-ga)");
    EXPECT_TRUE(agrees([](const GuestReport &now) { return now.agent == Agent::Answers; }));
}

void AgentTest::freezes()
{
    SCOPED_TRACE("freeze");
    GuestAgent &agent = m_hypervisor.guestAgent();
    const auto frozen = agent.freeze(m_id);
    ASSERT_TRUE(succeeded(frozen));
    EXPECT_EQ(*frozen, 2);
    // The shell and what it says live in memory.
    ask("(echo written >/srv/frozen) & echo $! >/run/writer");
    EXPECT_TRUE(tells("cut -d ' ' -f 3 /proc/$(cat /run/writer)/stat", "D"));
    const auto again = agent.freeze(m_id);
    EXPECT_FALSE(again);
    if (!again) {
        EXPECT_EQ(again.error().kind, ErrorKind::Busy)
            << qPrintable(again.error().message) << qPrintable(again.error().detail);
    }
    EXPECT_EQ(report().agent, Agent::Frozen);
    const auto thawed = agent.thaw(m_id);
    ASSERT_TRUE(succeeded(thawed));
    EXPECT_EQ(*thawed, 2);
    EXPECT_EQ(report().agent, Agent::Answers);
    EXPECT_TRUE(tells("cat /srv/frozen", "written"));
}

TEST_F(AgentTest, TheGuestTellsWhatIsDoneToIt)
{
    makeDebian();
    ASSERT_FALSE(HasFatalFailure());
    boot();
    ASSERT_FALSE(HasFatalFailure());
    hasNoAgentYet();
    plugsTheChannel();
    ASSERT_FALSE(HasFatalFailure());
    tellsWhatItIs();
    plugsAndGrowsADisk();
    plugsACard();
    movesVcpusAndMemory();
    hangs();
    freezes();
}

} // namespace
} // namespace innkeeper
