// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/DomainDocument.h"
#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

DomainDocument document(const char *name)
{
    const auto parsed = DomainDocument::parse(samples::foreign(name));
    EXPECT_TRUE(parsed) << name;
    return *parsed;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

TEST(DomainReaderTest, readsARunningMachineOfQemu)
{
    const Machine machine = document("qemu-live").machine();
    EXPECT_EQ(machine.id.toText(), QStringLiteral("de26b159-764e-4294-9a05-23b52e3333ac"));
    EXPECT_EQ(machine.name, QStringLiteral("a &<b>'\"ü"));
    EXPECT_EQ(machine.osId, QStringLiteral("http://debian.org/debian/12"));
    EXPECT_EQ(machine.accelerator, Accelerator::Tcg);
    EXPECT_EQ(machine.memory, Bytes::mib(512));
    EXPECT_EQ(machine.vcpus, 2);
    EXPECT_EQ(machine.screens, words("spice"));
    EXPECT_EQ(machine.serials, words("serial0"));
    EXPECT_TRUE(machine.hasGuestAgent);
    const auto disks = document("qemu-live").disks();
    ASSERT_EQ(disks.size(), 2);
    EXPECT_EQ(disks[0].source, QStringLiteral("/home/anna/Disks & Co/a.img"));
    EXPECT_TRUE(disks[1].source.isEmpty());
}

TEST(DomainReaderTest, namesSerialPortsAsVirDomainOpenConsoleDoes)
{
    // Off: libvirt will number them, and only terminals can be opened.
    EXPECT_EQ(document("no-line-breaks").machine().serials, words("serial0 serial2 console1"));
    EXPECT_EQ(document("lxc").machine().serials, words("console0 console1"));
    EXPECT_EQ(document("byte-order-mark").machine().serials, words("console0"));
    EXPECT_EQ(document("test-driver").machine().serials, words(""));
}

TEST(DomainReaderTest, knowsWhoRunsIt)
{
    EXPECT_EQ(document("no-line-breaks").machine().accelerator, Accelerator::Kvm);
    EXPECT_EQ(document("minimal").machine().accelerator, Accelerator::Tcg);
    for (const char *name : {"byte-order-mark", "lxc", "test-driver"})
        EXPECT_EQ(document(name).machine().accelerator, Accelerator::Other) << name;
}

TEST(DomainReaderTest, readsEveryUnitOfMemory)
{
    EXPECT_EQ(document("no-line-breaks").machine().memory, Bytes::gib(4));
    EXPECT_EQ(document("crlf").machine().memory, Bytes::gib(2));
    EXPECT_EQ(document("comments-and-cdata").machine().memory, Bytes::gib(2));
    EXPECT_EQ(document("entities").machine().memory, Bytes(1'000'000'000));
    EXPECT_EQ(document("minimal").machine().memory, Bytes::gib(1));
}

TEST(DomainReaderTest, readsWhatIsWrittenOddly)
{
    const Machine machine = document("comments-and-cdata").machine();
    EXPECT_EQ(machine.name, QStringLiteral("odd name & co"));
    EXPECT_EQ(machine.id.toText(), QStringLiteral("de26b159-764e-4294-9a05-23b52e3333ac"));
    EXPECT_EQ(machine.title, QString());
    EXPECT_EQ(machine.vcpus, 4);
    const Machine entities = document("entities").machine();
    EXPECT_EQ(entities.name, QStringLiteral("a&b <c> 中文 \"'"));
    EXPECT_EQ(entities.title, QStringLiteral("AB"));
    EXPECT_EQ(document("minimal").machine().vcpus, 1);
    EXPECT_EQ(document("no-line-breaks").machine().screens, words("vnc dbus"));
}

TEST(DomainReaderTest, findsTheSystemByItsNamespaceNotItsPrefix)
{
    EXPECT_EQ(document("other-prefix").machine().osId,
              QStringLiteral("http://fedoraproject.org/fedora/36"));
}

TEST(DomainReaderTest, namesTheSourceOfEveryKindOfDisk)
{
    QStringList sources;
    for (const auto &disk : document("storage-of-all-kinds").disks())
        sources += disk.source;
    EXPECT_EQ(sources.join(u'|'),
              QStringLiteral("/dev/disk/by-id/x|images/a b.qcow2|pool/image|/tmp/floppy||"
                             "/tmp/vhost.sock|"));
    const auto disks = document("storage-of-all-kinds").disks();
    EXPECT_TRUE(disks[0].isShareable);
    EXPECT_FALSE(disks[0].isReadOnly);
    EXPECT_TRUE(disks[3].isReadOnly);
    EXPECT_EQ(disks[3].device, QStringLiteral("floppy"));
    EXPECT_EQ(document("comments-and-cdata").disks().value(0).source, QStringLiteral("/a&b"));
}

TEST(DomainReaderTest, toXmlGivesBackWhatCameIn)
{
    const auto documents = samples::foreignDocuments();
    for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
        const auto parsed = DomainDocument::parse(*it);
        ASSERT_TRUE(parsed) << it.key().toStdString();
        EXPECT_EQ(parsed->toXml(), *it) << it.key().toStdString();
    }
}

} // namespace

} // namespace innkeeper
