// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/ImageGuards.h"

#include "tests/fakes/FakeHypervisor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace innkeeper {
namespace {

using hardware::Change;

class ImageGuardsTest : public testing::Test
{
protected:
    ImageGuardsTest() { EXPECT_TRUE(m_hypervisor.open(QStringLiteral("fake:///"))); }

    MachineId machine(const QString &name, const QString &image, const char *more = "")
    {
        const MachineId id = m_hypervisor.machines().add(name);
        m_hypervisor.machines().editSaved(id, [&](DomainDocument &document) -> Result<void> {
            document.addElement("devices/disk",
                                QStringLiteral("<disk type='file' device='disk'>"
                                               "<driver name='qemu' type='raw'/>"
                                               "<source file='%1'/><target dev='vda'/>%2</disk>")
                                    .arg(image, QLatin1String(more))
                                    .toUtf8());
            return {};
        });
        return id;
    }
    /// As qemu-img makes it, as far as anybody reads it here.
    QString qcow2(const char *name)
    {
        QByteArray header(65536 * 4, '\0');
        const auto put = [&header](int at, auto number) {
            qToBigEndian(number, header.data() + at);
        };
        put(0, quint32(0x514649fb));
        put(4, quint32(3));
        put(20, quint32(16));        // cluster_bits
        put(24, quint64(1) << 30);   // size
        put(36, quint32(2));         // l1_size
        put(40, quint64(65536));     // l1_table_offset
        put(48, quint64(2 * 65536)); // refcount_table_offset
        put(56, quint32(1));         // refcount_table_clusters
        put(96, quint32(4));         // refcount_order
        put(100, quint32(104));      // header_length
        return file(name, header);
    }
    QString file(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    static Change set(const char *field, const QString &after)
    {
        return {Change::Kind::Set,
                QStringLiteral("disk"),
                QStringLiteral("vda"),
                QLatin1String(field),
                {},
                after,
                {},
                {}};
    }

    fakes::FakeHypervisor m_hypervisor;
    QTemporaryDir m_folder;
    const QString m_own = QStringLiteral("/own.img");
};

TEST_F(ImageGuardsTest, TheFormatComesWithTheImage)
{
    const MachineId id = machine(QStringLiteral("m"), m_own);
    const auto safe = withImageGuards(m_hypervisor, id, {set("source", qcow2("new.qcow2"))});
    ASSERT_TRUE(safe) << safe.error().message.toStdString();
    ASSERT_EQ(safe->size(), 2);
    EXPECT_EQ(safe->at(0).field, QStringLiteral("source"));
    EXPECT_EQ(safe->at(1).field, QStringLiteral("format"));
    EXPECT_EQ(safe->at(1).before, QStringLiteral("raw"));
    EXPECT_EQ(safe->at(1).after, QStringLiteral("qcow2"));
    const auto document =
        DomainDocument::parse(*m_hypervisor.machines().xml(id, Machines::View::Persistent));
    const auto after = applied(*document, *safe);
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->toXml().contains(QStringLiteral("type='qcow2'")));
}

TEST_F(ImageGuardsTest, AStatedFormatIsRespected)
{
    const MachineId id = machine(QStringLiteral("m"), m_own);
    const QList<Change> changes{set("source", qcow2("new.qcow2")),
                                set("format", QStringLiteral("raw"))};
    EXPECT_EQ(*withImageGuards(m_hypervisor, id, changes), changes);
}

TEST_F(ImageGuardsTest, WhatHasTheFormatAlreadyIsLeftAlone)
{
    const MachineId id = machine(QStringLiteral("m"), m_own);
    for (const QString &image :
         {file("raw.img", QByteArray(4096, 'x')), QStringLiteral("/dev/vg/disk")})
        EXPECT_EQ(withImageGuards(m_hypervisor, id, {set("source", image)})->size(), 1);
}

TEST_F(ImageGuardsTest, ThePoolKnowsWhatOnlyTheSystemMayRead)
{
    const MachineId id = machine(QStringLiteral("m"), m_own);
    const QString path = QStringLiteral("/not/readable/a.qcow2");
    const auto unknown = withImageGuards(m_hypervisor, id, {set("source", path)});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
    m_hypervisor.storage().addVolume({QStringLiteral("default"), QStringLiteral("a.qcow2"), path,
                                      QStringLiteral("qcow2"), Bytes::gib(10), Bytes::gib(1)});
    const auto safe = withImageGuards(m_hypervisor, id, {set("source", path)});
    ASSERT_TRUE(safe);
    EXPECT_EQ(safe->last().after, QStringLiteral("qcow2"));
}

TEST_F(ImageGuardsTest, NobodyElsesImageIsWritten)
{
    const QString image = file("theirs.img", QByteArray(4096, 'x'));
    (void)machine(QStringLiteral("theirs"), image);
    const MachineId id = machine(QStringLiteral("m"), m_own);
    const auto refused = withImageGuards(m_hypervisor, id, {set("source", image)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("theirs")));
    for (const char *key : {"readonly", "shareable"})
        EXPECT_TRUE(withImageGuards(m_hypervisor, id,
                                    {set("source", image), set(key, QStringLiteral("yes"))}));
    const MachineId reader = machine(QStringLiteral("reader"), m_own, "<readonly/>");
    EXPECT_TRUE(withImageGuards(m_hypervisor, reader, {set("source", image)}));
    // Its own image is no news.
    EXPECT_TRUE(withImageGuards(m_hypervisor, reader, {set("source", m_own)}));
}

TEST_F(ImageGuardsTest, TwoDisksOfOneMachineShareNoImage)
{
    const QString image = file("second.img", QByteArray(4096, 'x'));
    const MachineId id = machine(QStringLiteral("m"), m_own);
    m_hypervisor.machines().editSaved(id, [&](DomainDocument &document) -> Result<void> {
        document.addElement("devices/disk", QStringLiteral("<disk type='file'><source file='%1'/>"
                                                           "<target dev='vdb'/></disk>")
                                                .arg(image)
                                                .toUtf8());
        return {};
    });
    const auto refused = withImageGuards(m_hypervisor, id, {set("source", image)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
}

TEST_F(ImageGuardsTest, OtherChangesAskNobody)
{
    const MachineId id = machine(QStringLiteral("m"), m_own);
    const qsizetype calls = m_hypervisor.script().calls().size();
    const QList<Change> changes{set("cache", QStringLiteral("none")), set("source", QString())};
    EXPECT_EQ(*withImageGuards(m_hypervisor, id, changes), changes);
    EXPECT_EQ(m_hypervisor.script().calls().size(), calls);
}

} // namespace
} // namespace innkeeper
