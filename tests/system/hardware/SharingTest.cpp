// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/hardware/GuestMachine.h"

namespace innkeeper {
namespace {

/// What a guest shares with the host and the network, and what it keeps when a change is refused.
class SharingTest : public GuestMachine
{
protected:
    void sharesFolder();
    void hasTwoCards();
    void refuses();

    const QString m_first = QStringLiteral("52:54:00:00:00:01");
    const QString m_second = QStringLiteral("52:54:00:00:00:02");
};

void SharingTest::sharesFolder()
{
    SCOPED_TRACE("folder");
    ask("mkdir -p /tmp/shared; mount -t 9p -o trans=virtio,version=9p2000.L shared /tmp/shared");
    EXPECT_EQ(ask("cat /tmp/shared/from-host"), "Hello, guest.");
    ask("echo Hello, host. >/tmp/shared/from-guest; sync");
    QFile answer(m_place.filePath(QStringLiteral("shared/from-guest")));
    ASSERT_TRUE(answer.open(QIODevice::ReadOnly));
    EXPECT_EQ(answer.readAll(), "Hello, host.\n");
}

void SharingTest::hasTwoCards()
{
    SCOPED_TRACE("cards");
    for (const QString &mac : {m_first, m_second}) {
        // By its address: which card is probed first is chance.
        const QByteArray name =
            ask("basename $(dirname $(grep -l " + mac.toLatin1() + " /sys/class/net/*/address))");
        ask("ip link set " + name + " up");
        // QEMU's own network gives out addresses, each card has one for itself.
        EXPECT_TRUE(tells("udhcpc -i " + name + " -n -q -s /bin/true 2>&1", "10.0.2.15"));
    }
}

void SharingTest::refuses()
{
    SCOPED_TRACE("refusals");
    const hardware::Values missing{
        {QStringLiteral("source"), m_place.filePath(QStringLiteral("no"))},
        {QStringLiteral("format"), QStringLiteral("raw")},
        {QStringLiteral("bus"), QStringLiteral("virtio")},
        {QStringLiteral("target"), QStringLiteral("vdb")}};
    EXPECT_FALSE(expectRefusal({add("disk", missing)}).message.isEmpty());
    // What was done before it in the same run is taken back, from the guest too.
    const auto refused = expectRefusal(
        {set("network", m_first, "link", QStringLiteral("down")), add("disk", missing)});
    EXPECT_FALSE(refused.detail.isEmpty());
    EXPECT_TRUE(tells("cat $(dirname $(grep -l " + m_first.toLatin1() +
                          " /sys/class/net/*/address))/carrier",
                      "1"));
}

TEST_F(SharingTest, TheGuestSharesAndKeeps)
{
    QDir(m_place.path()).mkdir(QStringLiteral("shared"));
    QFile greeting(m_place.filePath(QStringLiteral("shared/from-host")));
    ASSERT_TRUE(greeting.open(QIODevice::WriteOnly) && greeting.write("Hello, guest.\n") > 0);
    greeting.close();
    make(QStringLiteral("q35"));
    ASSERT_FALSE(HasFatalFailure());
    const auto cards = hardware::partsOf(*DomainDocument::parse(xml(Machines::View::Persistent)),
                                         *hardware::partKind(QStringLiteral("network")));
    ASSERT_EQ(cards.size(), 1);
    ASSERT_TRUE(succeeded(
        m_change.run(m_id, {remove("network", cards.first().which),
                            add("network", {{QStringLiteral("mac"), m_first}}),
                            add("network", {{QStringLiteral("mac"), m_second},
                                            {QStringLiteral("model"), QStringLiteral("e1000e")}}),
                            add("share", {{QStringLiteral("folder"), QFileInfo(greeting).path()},
                                          {QStringLiteral("name"), QStringLiteral("shared")}})})));
    boot();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_TRUE(pending().isEmpty());
    sharesFolder();
    hasTwoCards();
    refuses();
}

} // namespace
} // namespace innkeeper
