// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/GrowDisk.h"

#include "core/xml/DomainDocument.h"
#include "tests/fakes/FakeHypervisor.h"

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

class GrowDiskTest : public testing::Test
{
protected:
    GrowDiskTest()
    {
        EXPECT_TRUE(m_hypervisor.open(QStringLiteral("fake:///")));
        m_hypervisor.storage().addVolume({QStringLiteral("default"), QStringLiteral("a.qcow2"),
                                          m_path, QStringLiteral("qcow2"), Bytes::gib(10),
                                          Bytes::gib(1)});
    }

    MachineId machine(MachineState state)
    {
        const auto addDisk = [this](DomainDocument &document) -> Result<void> {
            document.addElement("devices/disk",
                                QStringLiteral("<disk type='file' device='disk'>"
                                               "<source file='%1'/><target dev='vda'/></disk>")
                                    .arg(m_path)
                                    .toUtf8());
            return {};
        };
        const MachineId id = m_hypervisor.machines().add(QStringLiteral("m"), state);
        m_hypervisor.machines().editSaved(id, addDisk);
        if (isActive(state)) {
            EXPECT_TRUE(m_hypervisor.machines().editLive(id, addDisk));
        }
        return id;
    }
    Bytes capacity() { return m_hypervisor.storage().volumeAt(m_path)->capacity; }

    const QString m_disk = QStringLiteral("vda");
    const QString m_path = QStringLiteral("/var/lib/libvirt/images/a.qcow2");
    fakes::FakeHypervisor m_hypervisor;
};

TEST_F(GrowDiskTest, GrowsTheVolumeOfAMachineThatIsOff)
{
    const MachineId id = machine(MachineState::Off);
    ASSERT_TRUE(growDisk(m_hypervisor, id, m_disk, m_path, Bytes::gib(12)));
    EXPECT_EQ(capacity(), Bytes::gib(12));
}

TEST_F(GrowDiskTest, AsksTheEmulatorWhileItRuns)
{
    const MachineId id = machine(MachineState::Running);
    ASSERT_TRUE(growDisk(m_hypervisor, id, m_disk, m_path, Bytes::gib(12)));
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("live.resizeDisk")), 1);
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("storage.resizeVolume")), 0);
}

TEST_F(GrowDiskTest, CutsNothingOff)
{
    for (const MachineState state : {MachineState::Off, MachineState::Running}) {
        const MachineId id = machine(state);
        for (const Bytes size : {Bytes(), Bytes::gib(9), Bytes::gib(10)}) {
            const auto done = growDisk(m_hypervisor, id, m_disk, m_path, size);
            ASSERT_FALSE(done);
            EXPECT_EQ(done.error().kind, ErrorKind::Invalid);
        }
        EXPECT_EQ(capacity(), Bytes::gib(10));
    }
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("live.resizeDisk")), 0);
}

TEST_F(GrowDiskTest, AsksForNothingThatNoImageCanBe)
{
    const Bytes most = Bytes::gib(quint64(2) << 20);
    for (const MachineState state : {MachineState::Off, MachineState::Running}) {
        const MachineId id = machine(state);
        EXPECT_TRUE(planGrowth(m_hypervisor, id, m_disk, m_path, most));
        for (const Bytes size : {Bytes(most.count() + 1), Bytes::gib(1073741825)}) {
            const auto done = growDisk(m_hypervisor, id, m_disk, m_path, size);
            ASSERT_FALSE(done);
            EXPECT_EQ(done.error().kind, ErrorKind::Invalid);
            EXPECT_TRUE(done.error().message.contains(most.toText()));
        }
    }
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("live.resizeDisk")), 0);
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("storage.resizeVolume")), 0);
}

TEST_F(GrowDiskTest, LeavesWhatASavedStateRemembers)
{
    const MachineId id = machine(MachineState::Saved);
    const auto done = growDisk(m_hypervisor, id, m_disk, m_path, Bytes::gib(12));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Busy);
    EXPECT_EQ(capacity(), Bytes::gib(10));
}

TEST_F(GrowDiskTest, GrowsNothingButWhatWasSeen)
{
    const QString other = QStringLiteral("/var/lib/libvirt/images/b.qcow2");
    m_hypervisor.storage().addVolume({QStringLiteral("default"), QStringLiteral("b.qcow2"), other,
                                      QStringLiteral("qcow2"), Bytes::gib(10), Bytes::gib(1)});
    for (const MachineState state : {MachineState::Off, MachineState::Running}) {
        const MachineId id = machine(state);
        m_hypervisor.machines().editSaved(id, [&other](DomainDocument &document) {
            return document.setValue({"devices/disk", 0}, Place("source/@file"), other);
        });
        QStringList seen{m_path};
        if (isActive(state))
            seen << other;
        for (const QString &image : std::as_const(seen)) {
            const auto done = growDisk(m_hypervisor, id, m_disk, image, Bytes::gib(12));
            ASSERT_FALSE(done);
            EXPECT_EQ(done.error().kind, ErrorKind::Busy);
        }
    }
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("live.resizeDisk")), 0);
    EXPECT_EQ(m_hypervisor.script().count(QStringLiteral("storage.resizeVolume")), 0);
}

TEST_F(GrowDiskTest, SaysWhatIsNotThere)
{
    const MachineId id = machine(MachineState::Off);
    EXPECT_EQ(
        growDisk(m_hypervisor, id, QStringLiteral("vdb"), m_path, Bytes::gib(12)).error().kind,
        ErrorKind::NotFound);
    EXPECT_EQ(
        growDisk(m_hypervisor, MachineId::create(), m_disk, m_path, Bytes::gib(12)).error().kind,
        ErrorKind::NotFound);
    (void)m_hypervisor.storage().deleteVolume(QStringLiteral("default"), QStringLiteral("a.qcow2"));
    EXPECT_EQ(growDisk(m_hypervisor, id, m_disk, m_path, Bytes::gib(12)).error().kind,
              ErrorKind::NotFound);
}

} // namespace
} // namespace innkeeper
