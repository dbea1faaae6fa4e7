// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/services/Inn.h"

#include <QtEndian>

namespace innkeeper {
namespace {

using Source = CreateRequest::Source;

class DeleteMachineTest : public Inn
{
protected:
    MachineId make(const QString &name, const QString &extraDisks = {})
    {
        auto wish = emptyRequest();
        wish.name = name;
        auto plan = m_create.plan(wish);
        EXPECT_TRUE(plan);
        plan->xml.replace(QStringLiteral("</devices>"), extraDisks + QStringLiteral("</devices>"));
        const auto id = m_create.run(*plan, m_progress);
        EXPECT_TRUE(id);
        return id.value_or(MachineId());
    }
    [[nodiscard]] QString volumePath(const QString &name)
    {
        return m_hypervisor.storage().ensureDefaultPool()->path + u'/' + name;
    }
    void addVolume(const QString &name, const QString &backing = {})
    {
        m_hypervisor.storage().addVolume({QStringLiteral("default"), name, volumePath(name),
                                          QStringLiteral("qcow2"), Bytes::gib(1), Bytes(),
                                          backing});
    }
    static QString disk(const QString &type, const QString &attribute, const QString &source,
                        const QString &target, const QString &more = {})
    {
        return QStringLiteral("<disk type='%1' device='disk'><source %2='%3'/>"
                              "<target dev='%4' bus='virtio'/>%5</disk>")
            .arg(type, attribute, source, target, more);
    }
    DeletionPlan plan(const MachineId &id)
    {
        const auto made = m_delete.plan(id);
        EXPECT_TRUE(made) << (made ? "" : made.error().message.toStdString());
        return made.value_or(DeletionPlan{});
    }
    static QString keptBecause(const DeletionPlan &plan, const QString &path)
    {
        for (const auto &disk : plan.disks) {
            if (disk.path == path)
                return disk.keptBecause;
        }
        return QStringLiteral("not listed");
    }
};

TEST_F(DeleteMachineTest, TakesTheMachineAndItsDisk)
{
    const MachineId id = make(QStringLiteral("a"));
    const auto shown = plan(id);
    EXPECT_EQ(shown.name, QStringLiteral("a"));
    ASSERT_EQ(shown.disks.size(), 1);
    EXPECT_EQ(shown.disks[0].volume, QStringLiteral("a.qcow2"));
    EXPECT_TRUE(shown.disks[0].keptBecause.isEmpty());
    ASSERT_TRUE(m_delete.run(shown, false, m_progress));
    EXPECT_TRUE(isUntouched());
}

TEST_F(DeleteMachineTest, KeepsTheDisksWhenAsked)
{
    const MachineId id = make(QStringLiteral("a"));
    ASSERT_TRUE(m_delete.run(plan(id), true, m_progress));
    EXPECT_EQ(machineCount(), 0);
    EXPECT_EQ(volumes().size(), 1);
}

TEST_F(DeleteMachineTest, KeepsWhatIsNotItsOwnAndSaysWhy)
{
    static_cast<void>(m_hypervisor.storage().ensureDefaultPool());
    addVolume(QStringLiteral("shared.qcow2"));
    addVolume(QStringLiteral("readonly.qcow2"));
    const QString installer = makeInstaller();
    const MachineId id =
        make(QStringLiteral("a"),
             QStringLiteral("<disk type='file' device='cdrom'><source file='%1'/><target dev='sdx' "
                            "bus='sata'/><readonly/></disk>")
                     .arg(installer) +
                 disk(QStringLiteral("block"), QStringLiteral("dev"), QStringLiteral("/dev/sdz"),
                      QStringLiteral("vdx")) +
                 disk(QStringLiteral("network"), QStringLiteral("name"),
                      QStringLiteral("pool/image"), QStringLiteral("vdy")) +
                 disk(QStringLiteral("file"), QStringLiteral("file"),
                      volumePath(QStringLiteral("shared.qcow2")), QStringLiteral("vdz"),
                      QStringLiteral("<shareable/>")) +
                 disk(QStringLiteral("file"), QStringLiteral("file"),
                      volumePath(QStringLiteral("readonly.qcow2")), QStringLiteral("vdw"),
                      QStringLiteral("<readonly/>")) +
                 disk(QStringLiteral("file"), QStringLiteral("file"),
                      QStringLiteral("/home/me/mine.img"), QStringLiteral("vdv")));
    const auto shown = plan(id);
    EXPECT_EQ(shown.disks.size(), 7);
    for (const auto &disk : shown.disks)
        EXPECT_EQ(disk.keptBecause.isEmpty(), disk.volume == QStringLiteral("a.qcow2"))
            << disk.path.toStdString();
    ASSERT_TRUE(m_delete.run(shown, false, m_progress));
    EXPECT_TRUE(volumes().isEmpty());
    EXPECT_TRUE(
        m_hypervisor.storage().contains(QStringLiteral("default"), QStringLiteral("shared.qcow2")));
    EXPECT_TRUE(m_hypervisor.storage().contains(QStringLiteral("default"),
                                                QStringLiteral("readonly.qcow2")));
    EXPECT_TRUE(QFile::exists(installer));
}

TEST_F(DeleteMachineTest, VolumesNamedByPoolAreUnderstood)
{
    static_cast<void>(m_hypervisor.storage().ensureDefaultPool());
    addVolume(QStringLiteral("second.qcow2"));
    const MachineId id =
        make(QStringLiteral("a"),
             QStringLiteral("<disk type='volume' device='disk'><source pool='default' "
                            "volume='second.qcow2'/><target dev='vdx' bus='virtio'/></disk>"));
    EXPECT_EQ(keptBecause(plan(id), volumePath(QStringLiteral("second.qcow2"))), QString());
}

TEST_F(DeleteMachineTest, KeepsWhatAnotherMachineUses)
{
    const MachineId a = make(QStringLiteral("a"));
    const QString path = volumePath(QStringLiteral("a.qcow2"));
    make(QStringLiteral("b"),
         disk(QStringLiteral("file"), QStringLiteral("file"), path, QStringLiteral("vdx")));
    const auto shown = plan(a);
    EXPECT_TRUE(keptBecause(shown, path).contains(QStringLiteral("b")));
    ASSERT_TRUE(m_delete.run(shown, false, m_progress));
    EXPECT_EQ(volumes().size(), 2);
}

TEST_F(DeleteMachineTest, KeepsWhatLayersStandOn)
{
    const MachineId a = make(QStringLiteral("a"));
    const QString base = volumePath(QStringLiteral("a.qcow2"));
    // By libvirt's word, over two layers, the upper one used by a machine.
    addVolume(QStringLiteral("middle.qcow2"), base);
    EXPECT_TRUE(keptBecause(plan(a), base).contains(QStringLiteral("middle.qcow2")));
    addVolume(QStringLiteral("top.qcow2"), volumePath(QStringLiteral("middle.qcow2")));
    make(QStringLiteral("b"), disk(QStringLiteral("file"), QStringLiteral("file"),
                                   volumePath(QStringLiteral("top.qcow2")), QStringLiteral("vdx")));
    EXPECT_TRUE(keptBecause(plan(a), base).contains(QStringLiteral("“b”")));
}

TEST_F(DeleteMachineTest, KeepsWhatLayersOutsideOfPoolsStandOn)
{
    const MachineId a = make(QStringLiteral("a"));
    const QString base = volumePath(QStringLiteral("a.qcow2"));
    // qemu-img create -f qcow2 -b BASE: a header with the name behind it.
    const QByteArray name = QFile::encodeName(base);
    QByteArray header(1 << 16, '\0');
    const auto put32 = [&header](int at, quint32 value) {
        qToBigEndian(value, header.data() + at);
    };
    const auto put64 = [&header](int at, quint64 value) {
        qToBigEndian(value, header.data() + at);
    };
    header.replace(0, 4, "QFI\xfb");
    put32(4, 3);
    put64(8, 512);
    put32(16, quint32(name.size()));
    put32(20, 16);
    put64(24, 1 << 20);
    put32(36, 1);
    put64(40, 0x30000);
    put64(48, 0x10000);
    put32(56, 1);
    put32(96, 4);
    put32(100, 104);
    header.replace(512, name.size(), name);
    const QString overlay =
        makeFile(QStringLiteral("over lay.qcow2"), header + QByteArray(3 << 16, '\0'));
    ASSERT_TRUE(m_create.plan([&] {
        auto wish = request(Source::Import, overlay);
        wish.importInPlace = true;
        return wish;
    }()));
    make(QStringLiteral("b"),
         disk(QStringLiteral("file"), QStringLiteral("file"), overlay, QStringLiteral("vdx")));
    EXPECT_TRUE(keptBecause(plan(a), base).contains(QStringLiteral("b")));
}

TEST_F(DeleteMachineTest, NamesTheSnapshotsAndWhatTheDisksStandOn)
{
    // After an external snapshot: the machine writes to the layer, and the base is nobody's disk.
    const MachineId a = make(QStringLiteral("a"));
    EXPECT_EQ(plan(a).snapshots, 0);
    m_hypervisor.machines().setSnapshotCount(a, 3);
    const QString base = volumePath(QStringLiteral("base.qcow2"));
    addVolume(QStringLiteral("base.qcow2"));
    const QString layer = volumePath(QStringLiteral("layer.qcow2"));
    addVolume(QStringLiteral("layer.qcow2"), base);
    const QString xml = m_hypervisor.machines().xml(a, Machines::View::Persistent).value();
    ASSERT_TRUE(m_hypervisor.machines().define(
        QString(xml).replace(volumePath(QStringLiteral("a.qcow2")), layer)));
    makeFile(QStringLiteral("pools/default/base.qcow2"), "base");
    makeFile(QStringLiteral("pools/default/layer.qcow2"), "layer");

    const auto shown = plan(a);
    EXPECT_EQ(shown.snapshots, 3);
    ASSERT_EQ(shown.disks.size(), 2);
    EXPECT_EQ(shown.disks[0].path, layer);
    EXPECT_TRUE(shown.disks[0].keptBecause.isEmpty());
    EXPECT_EQ(shown.disks[1].path, base);
    EXPECT_TRUE(shown.disks[1].keptBecause.contains(QStringLiteral("layer.qcow2")));
    ASSERT_TRUE(m_delete.run(shown, false, m_progress));
    EXPECT_EQ(volumes(), (QStringList{QStringLiteral("a.qcow2"), QStringLiteral("base.qcow2")}));
}

TEST_F(DeleteMachineTest, SaysWhichDisksAreGoneAlready)
{
    const QString gone = m_place.filePath(QStringLiteral("removed.img"));
    const MachineId a =
        make(QStringLiteral("a"),
             disk(QStringLiteral("file"), QStringLiteral("file"), gone, QStringLiteral("vdx")));
    const auto shown = plan(a);
    ASSERT_EQ(shown.disks.size(), 2);
    EXPECT_FALSE(shown.disks[0].isGone);
    EXPECT_TRUE(shown.disks[1].isGone);
    EXPECT_TRUE(keptBecause(shown, gone).contains(QStringLiteral("gone")));
    ASSERT_TRUE(m_delete.run(shown, false, m_progress));
    EXPECT_TRUE(isUntouched());
}

TEST_F(DeleteMachineTest, UsedMeanwhileIsKept)
{
    const MachineId a = make(QStringLiteral("a"));
    const auto shown = plan(a);
    make(QStringLiteral("b"), disk(QStringLiteral("file"), QStringLiteral("file"),
                                   volumePath(QStringLiteral("a.qcow2")), QStringLiteral("vdx")));
    ASSERT_TRUE(m_delete.run(shown, false, m_progress));
    EXPECT_EQ(machineCount(), 1);
    EXPECT_EQ(volumes().size(), 2);
}

TEST_F(DeleteMachineTest, RunningMachineIsNotDeleted)
{
    const MachineId id = make(QStringLiteral("a"));
    ASSERT_TRUE(m_hypervisor.machines().start(id));
    const auto shown = plan(id);
    EXPECT_TRUE(shown.isActive);
    const auto deleted = m_delete.run(shown, false, m_progress);
    ASSERT_FALSE(deleted);
    EXPECT_EQ(deleted.error().kind, ErrorKind::Busy);
    EXPECT_EQ(machineCount(), 1);
    EXPECT_EQ(volumes().size(), 1);
    ASSERT_TRUE(m_hypervisor.machines().save(id));
    EXPECT_TRUE(plan(id).hasSavedMemory);
}

TEST_F(DeleteMachineTest, CancelledBeforeAnythingHappens)
{
    const MachineId id = make(QStringLiteral("a"));
    m_progress.cancel();
    const auto deleted = m_delete.run(plan(id), false, m_progress);
    ASSERT_FALSE(deleted);
    EXPECT_EQ(deleted.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(machineCount(), 1);
}

TEST_F(DeleteMachineTest, RefusedUndefineChangesNothing)
{
    const MachineId id = make(QStringLiteral("a"));
    fail("machines.undefine", ErrorKind::Denied);
    ASSERT_FALSE(m_delete.run(plan(id), false, m_progress));
    EXPECT_EQ(machineCount(), 1);
    EXPECT_EQ(volumes().size(), 1);
}

TEST_F(DeleteMachineTest, DiskThatStaysIsNamedAndRemembered)
{
    const MachineId id = make(QStringLiteral("a"));
    fail("storage.deleteVolume", ErrorKind::Denied);
    const auto deleted = m_delete.run(plan(id), false, m_progress);
    ASSERT_FALSE(deleted);
    EXPECT_TRUE(deleted.error().message.contains(volumePath(QStringLiteral("a.qcow2"))));
    const auto items = m_unfinished.find(m_uri);
    ASSERT_EQ(items.size(), 1);
    ASSERT_TRUE(m_unfinished.finish(items.first()));
    EXPECT_TRUE(isUntouched());
}

TEST_F(DeleteMachineTest, UnknownMachineIsNotFound)
{
    EXPECT_EQ(m_delete.plan(MachineId::create()).error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace innkeeper
