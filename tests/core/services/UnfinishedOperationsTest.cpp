// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/services/Inn.h"

namespace innkeeper {
namespace {

using Record = OperationJournal::Record;
using Source = CreateRequest::Source;

class UnfinishedOperationsTest : public Inn
{
protected:
    UnfinishedOperationsTest() { static_cast<void>(m_hypervisor.storage().ensureDefaultPool()); }

    VolumeSpec spec() const
    {
        return {QStringLiteral("default"), QStringLiteral("left.qcow2"), QStringLiteral("qcow2"),
                Bytes::gib(1), false};
    }
    OperationJournal::Volume volume(bool isMade)
    {
        const auto wish = spec();
        const QString path = m_hypervisor.storage().ensureDefaultPool()->path + u'/' + wish.name;
        return {wish.pool, wish.name, path, wish.format, wish.capacity, false, isMade};
    }
    Record creation(bool isMade, bool isComplete)
    {
        const QString xml =
            QStringLiteral("<domain type='qemu'><uuid>%1</uuid><name>left</name>"
                           "<memory unit='MiB'>64</memory><vcpu>1</vcpu><devices/></domain>")
                .arg(m_id.toText());
        return {Record::Kind::Create, m_uri,      m_id, QStringLiteral("left"),
                {volume(isMade)},     isComplete, xml};
    }
    /// As a process leaves it that was killed.
    void leave(const Record &record) { ASSERT_TRUE(m_journal.begin(record)); }
    UnfinishedOperations::Item only()
    {
        const auto items = m_unfinished.find(m_uri);
        EXPECT_EQ(items.size(), 1);
        return items.isEmpty() ? UnfinishedOperations::Item{} : items.first();
    }

    const MachineId m_id = MachineId::create();
};

TEST_F(UnfinishedOperationsTest, CompleteCreationCanBeFinished)
{
    ASSERT_TRUE(m_hypervisor.storage().createVolume(spec()));
    leave(creation(true, true));
    const auto item = only();
    EXPECT_TRUE(item.canFinish);
    ASSERT_TRUE(m_unfinished.finish(item));
    EXPECT_TRUE(m_hypervisor.machines().contains(m_id));
    EXPECT_EQ(volumes().size(), 1);
    EXPECT_TRUE(m_unfinished.find(m_uri).isEmpty());
}

TEST_F(UnfinishedOperationsTest, CompleteCreationCanBeDiscarded)
{
    ASSERT_TRUE(m_hypervisor.storage().createVolume(spec()));
    leave(creation(true, true));
    ASSERT_TRUE(m_unfinished.discard(only()));
    EXPECT_TRUE(isUntouched());
}

TEST_F(UnfinishedOperationsTest, HalfCreationCanOnlyBeDiscarded)
{
    ASSERT_TRUE(m_hypervisor.storage().createVolume(spec()));
    leave(creation(true, false));
    {
        const auto item = only();
        EXPECT_FALSE(item.canFinish);
        EXPECT_FALSE(m_unfinished.finish(item));
        EXPECT_EQ(volumes().size(), 1);
    }
    ASSERT_TRUE(m_unfinished.discard(only()));
    EXPECT_TRUE(isUntouched());
}

TEST_F(UnfinishedOperationsTest, CreationThatReachedTheMachineIsDone)
{
    ASSERT_TRUE(m_hypervisor.storage().createVolume(spec()));
    const auto record = creation(true, true);
    ASSERT_TRUE(m_hypervisor.machines().define(record.xml));
    leave(record);
    EXPECT_TRUE(m_unfinished.find(m_uri).isEmpty());
    EXPECT_EQ(machineCount(), 1);
    EXPECT_EQ(volumes().size(), 1);
}

TEST_F(UnfinishedOperationsTest, UnconfirmedVolumeIsOursWhenItIsAsAskedForAndEmpty)
{
    ASSERT_TRUE(m_hypervisor.storage().createVolume(spec()));
    leave(creation(false, false));
    ASSERT_TRUE(m_unfinished.discard(only()));
    EXPECT_TRUE(isUntouched());
}

TEST_F(UnfinishedOperationsTest, UnconfirmedVolumeThatDiffersIsSomebodyElses)
{
    auto other = spec();
    other.capacity = Bytes::gib(2);
    const auto made = m_hypervisor.storage().createVolume(other);
    ASSERT_TRUE(made);
    leave(creation(false, false));
    ASSERT_TRUE(m_unfinished.discard(only()));
    EXPECT_EQ(volumes().size(), 1);

    // Of the right size, but written to.
    ASSERT_TRUE(m_hypervisor.storage().deleteVolume(made->pool, made->name));
    auto full = *m_hypervisor.storage().createVolume(spec());
    full.allocation = Bytes::mib(500);
    m_hypervisor.storage().addVolume(full);
    leave(creation(false, false));
    ASSERT_TRUE(m_unfinished.discard(only()));
    EXPECT_EQ(volumes().size(), 1);
}

TEST_F(UnfinishedOperationsTest, VolumeThatAnotherMachineUsesStays)
{
    const auto made = m_hypervisor.storage().createVolume(spec());
    ASSERT_TRUE(made);
    leave(creation(true, true));
    ASSERT_TRUE(m_hypervisor.machines().define(
        QStringLiteral("<domain type='qemu'><name>other</name><memory>99999</memory><devices><disk "
                       "type='file' device='disk'><source file='%1'/><target dev='vda'/></disk>"
                       "</devices></domain>")
            .arg(made->path)));
    ASSERT_TRUE(m_unfinished.discard(only()));
    EXPECT_EQ(volumes().size(), 1);
    EXPECT_EQ(machineCount(), 1);
}

TEST_F(UnfinishedOperationsTest, CreationWhoseDiskIsGoneCannotBeFinished)
{
    leave(creation(true, true));
    {
        const auto finished = m_unfinished.finish(only());
        ASSERT_FALSE(finished);
        EXPECT_EQ(finished.error().kind, ErrorKind::NotFound);
    }
    ASSERT_TRUE(m_unfinished.discard(only()));
}

TEST_F(UnfinishedOperationsTest, NameTakenMeanwhileLeavesTheChoice)
{
    ASSERT_TRUE(m_hypervisor.storage().createVolume(spec()));
    m_hypervisor.machines().add(QStringLiteral("left"));
    leave(creation(true, true));
    {
        const auto finished = m_unfinished.finish(only());
        ASSERT_FALSE(finished);
        EXPECT_EQ(finished.error().kind, ErrorKind::AlreadyExists);
    }
    ASSERT_TRUE(m_unfinished.discard(only()));
    EXPECT_TRUE(volumes().isEmpty());
    EXPECT_EQ(machineCount(), 1);
}

TEST_F(UnfinishedOperationsTest, WaitsForLibvirtWhichIsStillAllocating)
{
    ASSERT_TRUE(m_hypervisor.storage().createVolume(spec()));
    leave(creation(false, false));
    fail("storage.deleteVolume", ErrorKind::Busy);
    fail("storage.deleteVolume", ErrorKind::Busy);
    ASSERT_TRUE(m_unfinished.discard(only()));
    EXPECT_TRUE(isUntouched());
}

TEST_F(UnfinishedOperationsTest, FailedDiscardCanBeRepeated)
{
    ASSERT_TRUE(m_hypervisor.storage().createVolume(spec()));
    leave(creation(true, true));
    fail("storage.deleteVolume", ErrorKind::Denied);
    EXPECT_FALSE(m_unfinished.discard(only()));
    ASSERT_TRUE(m_unfinished.discard(only()));
    EXPECT_TRUE(isUntouched());
}

TEST_F(UnfinishedOperationsTest, DeletionIsFinishedOrLeavesTheRest)
{
    for (const bool isDefined : {true, false}) {
        for (const bool finish : {true, false}) {
            ASSERT_TRUE(m_hypervisor.storage().createVolume(spec()));
            auto record = creation(true, false);
            record.kind = Record::Kind::Delete;
            if (isDefined) {
                ASSERT_TRUE(m_hypervisor.machines().define(record.xml));
            }
            leave(record);
            const auto item = only();
            EXPECT_TRUE(item.canFinish);
            ASSERT_TRUE(finish ? m_unfinished.finish(item) : m_unfinished.discard(item));
            EXPECT_EQ(volumes().size(), finish ? 0 : 1);
            EXPECT_EQ(machineCount(), finish || !isDefined ? 0 : 1);
            static_cast<void>(m_hypervisor.machines().undefine(m_id));
            static_cast<void>(m_hypervisor.storage().deleteVolume(spec().pool, spec().name));
        }
    }
}

TEST_F(UnfinishedOperationsTest, DeletionSparesWhatSomebodyUsesByNow)
{
    const auto made = m_hypervisor.storage().createVolume(spec());
    ASSERT_TRUE(made);
    auto record = creation(true, false);
    record.kind = Record::Kind::Delete;
    leave(record);
    ASSERT_TRUE(m_hypervisor.machines().define(
        QStringLiteral("<domain type='qemu'><name>other</name><memory>99999</memory><devices><disk "
                       "type='file' device='disk'><source file='%1'/><target dev='vda'/></disk>"
                       "</devices></domain>")
            .arg(made->path)));
    ASSERT_TRUE(m_unfinished.finish(only()));
    EXPECT_EQ(volumes().size(), 1);
}

TEST_F(UnfinishedOperationsTest, OtherHostsKeepTheirRecords)
{
    auto record = creation(false, false);
    record.uri = QStringLiteral("qemu:///system");
    leave(record);
    EXPECT_TRUE(m_unfinished.find(m_uri).isEmpty());
    ASSERT_EQ(m_unfinished.find(record.uri).size(), 1);
    ASSERT_TRUE(m_unfinished.discard(m_unfinished.find(record.uri).first()));
}

} // namespace
} // namespace innkeeper
