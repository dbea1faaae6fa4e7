// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes that wait for the next start, and are taken back before it.
#include "core/services/TuneMachine.h"
#include "tests/core/services/ChangeWorld.h"

namespace innkeeper {

namespace {

using hardware::Change;

class DroppedChangesTest : public tests::ChangeWorld
{
};

TEST_F(DroppedChangesTest, aDroppedTuningCanStillBeTakenBack)
{
    const MachineId id = machine(MachineState::Running);
    const QString plain = saved(id);
    const auto tune = [&](Intent intent) {
        const auto changes = tuningChangesFor(m_hypervisor, id, intent);
        ASSERT_TRUE(changes);
        ASSERT_TRUE(m_change.run(id, *changes));
    };
    tune(Intent::Quiet);
    const QString quiet = saved(id);
    // As if it had been started so.
    ASSERT_TRUE(m_hypervisor.machines().editLive(id, [&](DomainDocument &live) {
        live = *DomainDocument::parse(quiet);
        return Result<void>();
    }));
    tune(Intent::Balanced);
    EXPECT_EQ(saved(id), plain);
    ASSERT_TRUE(m_change.drop(id, *m_change.pending(id)));
    EXPECT_TRUE(saved(id).contains(QStringLiteral("hpet")));
    EXPECT_TRUE(m_change.pending(id)->isEmpty());
    tune(Intent::Balanced);
    EXPECT_EQ(intentOf(*DomainDocument::parse(saved(id))), Intent::Balanced);
    EXPECT_FALSE(saved(id).contains(QStringLiteral("hpet")));
}

TEST_F(DroppedChangesTest, anImageAndItsFormatAreDroppedTogether)
{
    const MachineId id = machine(MachineState::Off);
    m_hypervisor.machines().editSaved(id, [](DomainDocument &document) -> Result<void> {
        document.addElement("devices/disk",
                            "<disk type='file' device='disk'><driver name='qemu' type='raw'/>"
                            "<source file='/a.img'/><target dev='vda' bus='virtio'/></disk>");
        return {};
    });
    ASSERT_TRUE(m_hypervisor.machines().start(id));
    const QString vda = QStringLiteral("vda");
    for (const char *dropped : {"source", "format"}) {
        ASSERT_TRUE(m_change.run(id,
                                 {set("disk", "source", QStringLiteral("/b.qcow2"), vda),
                                  set("disk", "format", QStringLiteral("qcow2"), vda)},
                                 ChangeMachine::When::NextStart));
        ASSERT_EQ(m_change.pending(id)->size(), 2) << dropped;
        ASSERT_TRUE(m_change.drop(id, {set("disk", dropped, QString(), vda)}));
        EXPECT_TRUE(m_change.pending(id)->isEmpty()) << dropped;
        EXPECT_FALSE(saved(id).contains(QStringLiteral("qcow2"))) << dropped;
    }
}

TEST_F(DroppedChangesTest, droppingChangesNoFrozenHardware)
{
    const MachineId id = machine(MachineState::Running);
    ASSERT_TRUE(m_change.run(id, {set("clock", "base", QStringLiteral("localtime"))}));
    const auto waiting = *m_change.pending(id);
    ASSERT_EQ(waiting.size(), 1);
    const auto freeze = tuningChangesFor(m_hypervisor, id, Intent::Frozen);
    ASSERT_TRUE(m_change.run(id, *freeze));
    const QString frozen = saved(id);
    EXPECT_FALSE(m_change.drop(id, waiting));
    EXPECT_EQ(saved(id), frozen);
}

TEST_F(DroppedChangesTest, theMemoryIsWhatItWasWhenAModuleIsDropped)
{
    const auto amount = [](int mebibytes) { return QString::number(qint64(mebibytes) << 20); };
    const Change add{Change::Kind::Add,
                     QStringLiteral("memory-module"),
                     {},
                     {},
                     {},
                     {},
                     {{QStringLiteral("size"), amount(128)}},
                     {}};
    const Change remove{Change::Kind::Remove, add.part, QStringLiteral("0"), {}, {}, {}, {}, {}};
    const auto room = [&](int mebibytes) { return set("memory", "room", amount(mebibytes)); };
    const auto memory = [](const QString &xml) {
        return DomainDocument::parse(xml)->machine().memory;
    };
    const auto cell = [](int mebibytes) {
        return QStringLiteral("memory='%1'").arg(mebibytes << 10);
    };
    const MachineId id = m_hypervisor.machines().add(QStringLiteral("m"), MachineState::Off);
    ASSERT_TRUE(m_change.run(id, {set("memory", "size", amount(512)), room(4096)}));
    ASSERT_TRUE(m_hypervisor.machines().start(id));
    const auto isAsStarted = [&](int mebibytes) {
        EXPECT_EQ(memory(saved(id)), Bytes::mib(quint64(mebibytes)));
        EXPECT_TRUE(saved(id).contains(cell(512))) << saved(id).toStdString();
        EXPECT_TRUE(m_change.pending(id)->isEmpty());
    };
    // It has never been there; with another size besides.
    for (const QList<Change> &changes :
         {QList<Change>{add}, QList<Change>{set("memory", "size", amount(768)), add}}) {
        ASSERT_TRUE(m_change.run(id, changes, ChangeMachine::When::NextStart));
        EXPECT_EQ(m_change.pending(id)->size(), changes.size());
        ASSERT_TRUE(m_change.drop(id, *m_change.pending(id)));
        isAsStarted(512);
    }
    // What the guest keeps comes back.
    ASSERT_TRUE(m_change.run(id, {add}));
    m_hypervisor.liveHardware().setGuestsHoldOn(true);
    ASSERT_TRUE(m_change.run(id, {remove}));
    EXPECT_EQ(memory(saved(id)), Bytes::mib(512));
    ASSERT_TRUE(m_change.drop(id, *m_change.pending(id)));
    isAsStarted(640);
}

} // namespace

} // namespace innkeeper
