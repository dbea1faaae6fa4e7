// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/hardware/GuestMachine.h"

namespace innkeeper {
namespace {

/// What a guest shares with the host and the network.
class SharingTest : public GuestMachine
{
protected:
    void sharesFolder();
    void hasTwoCards();

    /// Its folder in the guest's sysfs; by its address: which card is probed first is chance.
    [[nodiscard]] static QByteArray card(const QString &mac)
    {
        return "$(dirname $(grep -l " + mac.toLatin1() + " /sys/class/net/*/address))";
    }

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
        const QByteArray name = ask("basename " + card(mac));
        ask("ip link set " + name + " up");
        // QEMU's own network gives out addresses, each card has one for itself.
        EXPECT_TRUE(tells("udhcpc -i " + name + " -n -q -s /bin/true 2>&1", "10.0.2.15"));
    }
}

TEST_F(SharingTest, TheGuestReadsAndWrites)
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
}

} // namespace
} // namespace innkeeper
