// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/VirtioMove.h"

#include "core/tuning/Tuning.h"
#include "tests/core/xml/LibvirtSchema.h"
#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace innkeeper {

namespace {

using hardware::Change;
using hardware::Part;

DomainDocument made(const DomainDocument &machine, const QList<Change> &changes)
{
    const auto document = hardware::applied(machine, changes);
    EXPECT_TRUE(document) << document.error().message.toStdString();
    return document ? *document : machine;
}

QMap<QString, hardware::Values> partValues(const DomainDocument &machine)
{
    QMap<QString, hardware::Values> values;
    for (const Part &part : hardware::partsOf(machine))
        values.insert(part.address(), part.values);
    return values;
}

/// One word for each part: "vda sdc vdb".
std::string words(const DomainDocument &machine, const char *kind, const char *field)
{
    QStringList found;
    for (const Part &part : partsOf(machine, *hardware::partKind(QString::fromLatin1(kind))))
        found += part.value(QString::fromLatin1(field));
    return found.join(u' ').toStdString();
}

/// What Innkeeper and others made.
QMap<QString, DomainDocument> allMachines()
{
    QMap<QString, DomainDocument> all;
    const QMap<QString, QString> texts = samples::foreignDocuments();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (const auto document = DomainDocument::parse(it.value()))
            all.insert(it.key(), *document);
    const QDir golden(QStringLiteral(INNKEEPER_TEST_DATA "/golden"));
    for (const QString &name : golden.entryList({QStringLiteral("*.xml")})) {
        QFile file(golden.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            if (const auto document = DomainDocument::parse(QString::fromUtf8(file.readAll())))
                all.insert(name, *document);
    }
    return all;
}

DomainDocument twoDisks()
{
    return *DomainDocument::parse(QStringLiteral(R"(<domain type='qemu'>
  <name>old</name>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/b'/>
      <target dev='sdb' bus='sata'/><address type='drive' controller='0' unit='1'/></disk>
    <disk type='file' device='cdrom'><target dev='sdc' bus='sata'/><readonly/></disk>
    <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/a'/>
      <target dev='sda' bus='sata'/><boot order='1'/></disk>
    <interface type='user'><mac address='52:54:00:00:00:01'/><model type='e1000e'/></interface>
    <interface type='user'><mac address='52:54:00:00:00:02'/><model type='virtio'/></interface>
  </devices>
</domain>)"));
}

TEST(VirtioMoveTest, movesEveryMachineAndBack)
{
    QMap<QString, QByteArray> moved;
    int count = 0;
    const auto machines = allMachines();
    for (auto each = machines.begin(); each != machines.end(); ++each) {
        SCOPED_TRACE(each.key().toStdString());
        const auto changes = virtioMove(*each);
        ASSERT_TRUE(changes) << changes.error().message.toStdString();
        if (changes->isEmpty())
            continue;
        ++count;
        const DomainDocument after = made(*each, *changes);
        EXPECT_FALSE(after.virtioNote().undo.isEmpty());
        EXPECT_TRUE(virtioMove(after)->isEmpty());
        if (each.key().endsWith(QLatin1String(".xml")))
            moved.insert(each.key(), after.text());
        EXPECT_EQ(partValues(made(after, virtioReturn(after))), partValues(*each));
    }
    EXPECT_GT(count, 10);
    EXPECT_EQ(schemaComplaints(moved).toStdString(), "");
}

TEST(VirtioMoveTest, namesDisksAnewAndKeepsTheirOrder)
{
    const DomainDocument machine = twoDisks();
    const DomainDocument after = made(machine, *virtioMove(machine));
    EXPECT_EQ(words(after, "disk", "target"), "vda sdc vdb");
    EXPECT_EQ(words(after, "disk", "bus"), "virtio sata virtio");
    EXPECT_EQ(words(after, "disk", "boot"), "  1");
    EXPECT_EQ(words(after, "network", "model"), "virtio virtio");
    EXPECT_FALSE(after.toXml().contains(QLatin1String("type='drive'")));
    const DomainDocument back = made(after, virtioReturn(after));
    EXPECT_EQ(words(back, "disk", "target"), "sdb sdc sda");
    EXPECT_EQ(back.virtioNote(), VirtioNote());
    EXPECT_FALSE(back.toXml().contains(QLatin1String("innkeeper")));
}

TEST(VirtioMoveTest, startsFromTheSameDiskAsBefore)
{
    const DomainDocument machine = *DomainDocument::parse(QStringLiteral(R"(<domain type='kvm'>
  <name>two</name>
  <os><type arch='x86_64' machine='pc'>hvm</type><boot dev='cdrom'/><boot dev='hd'/></os>
  <devices>
    <disk type='file' device='disk'><source file='/system'/><target dev='sda' bus='sata'/></disk>
    <disk type='file' device='disk'><source file='/data'/><target dev='vda' bus='virtio'/></disk>
    <disk type='file' device='cdrom'><target dev='sdb' bus='sata'/></disk>
  </devices>
</domain>)"));
    const DomainDocument after = made(machine, *virtioMove(machine));
    EXPECT_EQ(words(after, "disk", "target"), "vdb vda sdb");
    EXPECT_EQ(words(after, "disk", "boot"), "2  1");
    EXPECT_FALSE(after.toXml().contains(QLatin1String("boot dev")));
    const DomainDocument back = made(after, virtioReturn(after));
    EXPECT_EQ(words(back, "disk", "target"), "sda vda sdb");
    EXPECT_EQ(words(back, "disk", "boot"), "2  1");
}

TEST(VirtioMoveTest, takesWhatVirtioHasNotAndBringsItBack)
{
    const DomainDocument machine = *DomainDocument::parse(QStringLiteral(R"(<domain type='kvm'>
  <name>ssd</name>
  <devices>
    <disk type='file' device='disk'><source file='/a'/>
      <target dev='sda' bus='sata' rotation_rate='1'/><wwn>5000c50015ea71ac</wwn></disk>
  </devices>
</domain>)"));
    const DomainDocument after = made(machine, *virtioMove(machine));
    EXPECT_FALSE(after.toXml().contains(QLatin1String("rotation_rate")));
    EXPECT_FALSE(after.toXml().contains(QLatin1String("<wwn>")));
    EXPECT_EQ(partValues(made(after, virtioReturn(after))), partValues(machine));
}

TEST(VirtioMoveTest, comesBackUnderAnotherNameWhereItsOwnIsTaken)
{
    const DomainDocument machine = twoDisks();
    DomainDocument after = made(machine, *virtioMove(machine));
    after.addElement("devices/disk", "<disk type='file' device='disk'><source file='/new'/>"
                                     "<target dev='sda' bus='sata'/></disk>");
    const DomainDocument back = made(after, virtioReturn(after));
    EXPECT_EQ(words(back, "disk", "target"), "sdb sdc sdd sda");
}

TEST(VirtioMoveTest, leavesWhatSomebodyChangedSince)
{
    const DomainDocument machine = twoDisks();
    DomainDocument after = made(machine, *virtioMove(machine));
    const Change mine{Change::Kind::Set,
                      QStringLiteral("network"),
                      QStringLiteral("52:54:00:00:00:01"),
                      QStringLiteral("model"),
                      {},
                      QStringLiteral("igb"),
                      {},
                      {}};
    after = made(after, {mine});
    const DomainDocument back = made(after, virtioReturn(after));
    EXPECT_EQ(words(back, "network", "model"), "igb virtio");
    EXPECT_EQ(words(back, "disk", "target"), "sdb sdc sda");
}

TEST(VirtioMoveTest, tuningFindsTheDisksThatMoved)
{
    const DomainDocument machine = twoDisks();
    TuningFacts facts;
    facts.host.driver = QStringLiteral("QEMU");
    facts.directImages = {QStringLiteral("/a"), QStringLiteral("/b")};
    const DomainDocument fast = made(machine, *tuningChanges(machine, Intent::Fastest, facts));
    ASSERT_NE(words(fast, "disk", "cache"), words(machine, "disk", "cache"));
    const DomainDocument moved = made(fast, *virtioMove(fast));
    const DomainDocument calm = made(moved, *tuningChanges(moved, Intent::Balanced, facts));
    EXPECT_EQ(words(calm, "disk", "cache"), words(machine, "disk", "cache"));
    // And the other way round.
    const DomainDocument back = made(moved, virtioReturn(moved));
    EXPECT_EQ(partValues(made(back, *tuningChanges(back, Intent::Balanced, facts))),
              partValues(machine));
}

} // namespace

} // namespace innkeeper
