// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/hardware/GuestMachine.h"

namespace innkeeper {
namespace {

/// What a running machine is when libvirt, QEMU or both said no.
class RefusalTest : public GuestMachine
{
protected:
    /// A second disk, said to be a qcow2 image.
    [[nodiscard]] static Change disk(const QString &path)
    {
        return add("disk", {{QStringLiteral("source"), path},
                            {QStringLiteral("format"), QStringLiteral("qcow2")},
                            {QStringLiteral("bus"), QStringLiteral("virtio")},
                            {QStringLiteral("target"), QStringLiteral("vdb")}});
    }
    void refusesWhatCannotBePlugged();
    void takesBackWhatWasDoneBefore();
    void takesBackWhatTheGuestHasSeen();

    const Change m_damaged = disk(image(QStringLiteral("plain.img"), Bytes::mib(1)));
};

void RefusalTest::refusesWhatCannotBePlugged()
{
    SCOPED_TRACE("alone");
    // libvirt looks for the one that is not there, QEMU reads the one that is no qcow2.
    for (const Change &each : {disk(m_place.filePath(QStringLiteral("no"))), m_damaged}) {
        const Error refusal = expectRefusal({each});
        EXPECT_FALSE(refusal.message.isEmpty());
        EXPECT_FALSE(refusal.advice.isEmpty());
    }
}

void RefusalTest::takesBackWhatWasDoneBefore()
{
    SCOPED_TRACE("cable");
    const auto cards = hardware::partsOf(*DomainDocument::parse(xml(Machines::View::Live)),
                                         *hardware::partKind(QStringLiteral("network")));
    ASSERT_EQ(cards.size(), 1);
    ask("ip link set eth0 up");
    expectRefusal({set("network", cards.first().which, "link", QStringLiteral("down")), m_damaged});
    EXPECT_TRUE(tells("cat /sys/class/net/eth0/carrier", "1"));
}

void RefusalTest::takesBackWhatTheGuestHasSeen()
{
    SCOPED_TRACE("card");
    const QString live = xml(Machines::View::Live);
    const QString saved = xml(Machines::View::Persistent);
    const Change card =
        add("network", {{QStringLiteral("mac"), QStringLiteral("52:54:00:00:00:03")}});
    EXPECT_FALSE(m_change.run(m_id, {card, m_damaged}));
    EXPECT_EQ(xml(Machines::View::Persistent), saved);
    // The guest has to give it back first.
    EXPECT_TRUE(eventually([&] { return xml(Machines::View::Live) == live; }));
    EXPECT_EQ(ask("echo $(ls /sys/class/net)"), "eth0 lo");
}

TEST_F(RefusalTest, LeavesBothDefinitionsAndTheGuestAsTheyWere)
{
    make(QStringLiteral("q35"));
    ASSERT_FALSE(HasFatalFailure());
    boot();
    ASSERT_FALSE(HasFatalFailure());
    refusesWhatCannotBePlugged();
    takesBackWhatWasDoneBefore();
    takesBackWhatTheGuestHasSeen();
    EXPECT_EQ(ask("ls -d /sys/block/vdb 2>/dev/null"), "");
}

} // namespace
} // namespace innkeeper
