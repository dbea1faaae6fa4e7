// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/DomainDocument.h"
#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

DomainDocument document(const QString &xml)
{
    const auto parsed = DomainDocument::parse(xml);
    EXPECT_TRUE(parsed);
    return *parsed;
}

DomainDocument withInner(const char *inner)
{
    return document(QStringLiteral("<domain type='kvm'>%1</domain>").arg(QLatin1String(inner)));
}

QString innerOf(const DomainDocument &document)
{
    const QString xml = document.toXml();
    const qsizetype begin = xml.indexOf(u'>') + 1;
    return xml.mid(begin, xml.lastIndexOf(u'<') - begin);
}

TEST(DomainEditsTest, textsAreEscaped)
{
    auto edited = withInner("<name>a</name>");
    ASSERT_TRUE(edited.setName(QStringLiteral("<b> & \"c\" 'd' $(reboot) ]]>")));
    EXPECT_EQ(innerOf(edited).count(u'<'), 2) << edited.toXml().toStdString();
    EXPECT_EQ(document(edited.toXml()).machine().name,
              QStringLiteral("<b> & \"c\" 'd' $(reboot) ]]>"));
    ASSERT_TRUE(edited.setDescription(QStringLiteral("a\r\n\tb")));
    EXPECT_EQ(document(edited.toXml()).machine().description, QStringLiteral("a\r\n\tb"));
}

TEST(DomainEditsTest, missingTextsComeWhereLibvirtWritesThem)
{
    auto edited = withInner("\n  <name>a</name>\n  <uuid>u</uuid>\n  <memory>1</memory>\n");
    ASSERT_TRUE(edited.setDescription(QStringLiteral("D")));
    ASSERT_TRUE(edited.setTitle(QStringLiteral("T")));
    EXPECT_EQ(innerOf(edited), QStringLiteral("\n  <name>a</name>\n  <uuid>u</uuid>\n"
                                              "  <title>T</title>\n"
                                              "  <description>D</description>\n"
                                              "  <memory>1</memory>\n"));
}

TEST(DomainEditsTest, emptyTextsGoWithTheirIndentation)
{
    auto edited = withInner("\n  <name>a</name>\n  <title>T</title>\n  <memory>1</memory>\n");
    ASSERT_TRUE(edited.setTitle({}));
    EXPECT_EQ(innerOf(edited), QStringLiteral("\n  <name>a</name>\n  <memory>1</memory>\n"));
    ASSERT_TRUE(edited.setTitle({}));
    ASSERT_TRUE(edited.setDescription({}));
    EXPECT_EQ(innerOf(edited), QStringLiteral("\n  <name>a</name>\n  <memory>1</memory>\n"));
}

TEST(DomainEditsTest, emptyTagsAreOpened)
{
    auto edited = withInner("<name>a</name><title a='/>' />");
    ASSERT_TRUE(edited.setTitle(QStringLiteral("T")));
    EXPECT_EQ(innerOf(edited), QStringLiteral("<name>a</name><title a='/>' >T</title>"));
}

TEST(DomainEditsTest, refusedValuesChangeNothing)
{
    auto edited = document(samples::foreign("qemu-off"));
    const QString before = edited.toXml();
    for (const QString &name : {QString(), QStringLiteral("a/b"), QStringLiteral("a\nb"),
                                QString(10 * 1024, u'x'), QString(QChar(0))}) {
        const auto outcome = edited.setName(name);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, ErrorKind::Invalid);
    }
    EXPECT_FALSE(edited.setTitle(QStringLiteral("a\nb")));
    EXPECT_FALSE(edited.setDescription(QString(QChar(1))));
    EXPECT_FALSE(edited.setMemory(Bytes()));
    EXPECT_FALSE(edited.setMemory(Bytes(1023)));
    EXPECT_FALSE(edited.setVcpus(0));
    EXPECT_FALSE(edited.setVcpus(-1));
    EXPECT_EQ(edited.toXml(), before);
}

TEST(DomainEditsTest, memoryIsWrittenInKibibytes)
{
    auto edited = withInner("<name>a</name><memory unit='GiB' dumpCore='on'>4</memory>"
                            "<currentMemory unit=\"MiB\">2048</currentMemory>");
    ASSERT_TRUE(edited.setMemory(Bytes::gib(6)));
    EXPECT_EQ(innerOf(edited),
              QStringLiteral("<name>a</name><memory unit='KiB' dumpCore='on'>6291456</memory>"
                             "<currentMemory unit=\"KiB\">6291456</currentMemory>"));
}

TEST(DomainEditsTest, memoryThatIsThereAlreadyStaysAsItIsSpelled)
{
    const char *inner = "<name>a</name><memory unit='GiB'> 4 </memory>";
    auto edited = withInner(inner);
    ASSERT_TRUE(edited.setMemory(Bytes::gib(4)));
    EXPECT_EQ(innerOf(edited), QLatin1String(inner));
}

TEST(DomainEditsTest, memoryStaysWithinTheMachinesOwnLimit)
{
    auto edited = withInner("<name>a</name><maxMemory slots='2' unit='GiB'>8</maxMemory>"
                            "<memory unit='GiB'>4</memory>");
    EXPECT_TRUE(edited.setMemory(Bytes::gib(8)));
    const auto outcome = edited.setMemory(Bytes::gib(9));
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().message.contains(Bytes::gib(8).toText()));
    EXPECT_EQ(edited.machine().memory, Bytes::gib(8));
}

TEST(DomainEditsTest, numaCellsAreNotGuessedAt)
{
    auto edited =
        withInner("<name>a</name><memory unit='KiB'>2048</memory><vcpu>2</vcpu><cpu><numa>"
                  "<cell id='0' cpus='0' memory='1024'/>"
                  "<cell id='1' cpus='1' memory='1024'/></numa></cpu>");
    const QString before = edited.toXml();
    EXPECT_FALSE(edited.setMemory(Bytes::gib(2)));
    EXPECT_FALSE(edited.setVcpus(4));
    EXPECT_EQ(edited.toXml(), before);
}

TEST(DomainEditsTest, theOnlyNumaCellFollows)
{
    auto edited =
        withInner("<name>a</name><memory unit='KiB'>2048</memory><vcpu>2</vcpu><cpu><numa>"
                  "<cell id='0' cpus='0-1' memory='2048'/></numa></cpu>");
    ASSERT_TRUE(edited.setMemory(Bytes::gib(2)));
    ASSERT_TRUE(edited.setVcpus(4));
    EXPECT_TRUE(edited.toXml().contains(QStringLiteral("cpus='0-3'")));
    EXPECT_TRUE(edited.toXml().contains(QStringLiteral("memory='2097152'")));
}

TEST(DomainEditsTest, roomForModulesComesAndGoesWithItsCell)
{
    const char *inner = "<name>a</name><memory unit='KiB'>524288</memory><vcpu>3</vcpu>";
    auto edited = withInner(inner);
    ASSERT_TRUE(edited.setMemoryRoom(Bytes::gib(4)));
    EXPECT_TRUE(edited.toXml().contains(QStringLiteral("slots='16'")));
    EXPECT_TRUE(edited.toXml().contains(QStringLiteral("cpus='0-2'")));
    EXPECT_TRUE(edited.toXml().contains(QStringLiteral("memory='524288'")));
    ASSERT_TRUE(edited.setMemoryRoom({}));
    EXPECT_EQ(innerOf(edited), QLatin1String(inner));
}

TEST(DomainEditsTest, modulesAreNotCountedTwice)
{
    auto edited =
        withInner("<name>a</name><maxMemory slots='4' unit='GiB'>4</maxMemory>"
                  "<memory unit='MiB'>1024</memory><vcpu>1</vcpu>"
                  "<cpu><numa><cell id='0' cpus='0' memory='768' unit='MiB'/></numa></cpu>"
                  "<devices><memory model='dimm'><target><size unit='MiB'>256</size>"
                  "<node>0</node></target></memory></devices>");
    ASSERT_TRUE(edited.setMemory(Bytes::mib(2048)));
    EXPECT_TRUE(edited.toXml().contains(QStringLiteral("memory='1835008' unit='KiB'")));
    EXPECT_FALSE(edited.setMemory(Bytes::mib(256)));
    const auto kept = edited.setMemoryRoom({});
    ASSERT_FALSE(kept);
    EXPECT_FALSE(kept.error().advice.isEmpty());
}

TEST(DomainEditsTest, cpusLoseTheirPartialCount)
{
    auto edited = withInner("<name>a</name><vcpu placement='static' current='2'>8</vcpu>");
    ASSERT_TRUE(edited.setVcpus(4));
    EXPECT_EQ(innerOf(edited), QStringLiteral("<name>a</name><vcpu placement='static'>4</vcpu>"));
    auto same = withInner("<name>a</name><vcpu current='2'>4</vcpu>");
    ASSERT_TRUE(same.setVcpus(4));
    EXPECT_EQ(innerOf(same), QStringLiteral("<name>a</name><vcpu>4</vcpu>"));
}

TEST(DomainEditsTest, aSimpleTopologyFollows)
{
    auto cores = withInner("<name>a</name><vcpu>2</vcpu>"
                           "<cpu><topology sockets='1' cores=\"2\" threads='1'/></cpu>");
    ASSERT_TRUE(cores.setVcpus(6));
    EXPECT_TRUE(cores.toXml().contains(QStringLiteral("cores=\"6\"")));
    auto sockets = document(samples::foreign("crlf"));
    ASSERT_TRUE(sockets.setVcpus(4));
    EXPECT_TRUE(sockets.toXml().contains(QStringLiteral("sockets='4' cores='1'")));
    auto threads = withInner("<name>a</name><vcpu>4</vcpu>"
                             "<cpu><topology sockets='1' cores='2' threads='2'/></cpu>");
    ASSERT_TRUE(threads.setVcpus(6));
    EXPECT_TRUE(threads.toXml().contains(QStringLiteral("cores='3'")));
}

TEST(DomainEditsTest, aRigidTopologyRefusesWithItsReason)
{
    for (const char *topology :
         {"sockets='2' cores='2' threads='1'", "sockets='1' cores='2' threads='2'",
          "sockets='0' cores='0' threads='0'", "sockets='-1' cores='1' threads='-1'"}) {
        auto edited = document(QStringLiteral("<domain><name>a</name><vcpu>4</vcpu><cpu>"
                                              "<topology %1/></cpu></domain>")
                                   .arg(QLatin1String(topology)));
        const QString before = edited.toXml();
        const auto outcome = edited.setVcpus(3);
        ASSERT_FALSE(outcome) << topology;
        EXPECT_FALSE(outcome.error().advice.isEmpty());
        EXPECT_EQ(edited.toXml(), before);
    }
}

TEST(DomainEditsTest, cpusThatAreDescribedOneByOneStay)
{
    auto edited = withInner("<name>a</name><vcpu>2</vcpu><vcpus><vcpu id='0' enabled='yes'/>"
                            "<vcpu id='1' enabled='no'/></vcpus>");
    EXPECT_FALSE(edited.setVcpus(3));
}

TEST(DomainEditsTest, missingNumbersAreInserted)
{
    auto edited = withInner("\n <name>a</name>\n");
    ASSERT_TRUE(edited.setVcpus(2));
    ASSERT_TRUE(edited.setMemory(Bytes::gib(1)));
    EXPECT_EQ(edited.machine().vcpus, 2);
    EXPECT_EQ(edited.machine().memory, Bytes::gib(1));
    EXPECT_EQ(innerOf(edited), QStringLiteral("\n <name>a</name>\n <memory>1048576</memory>\n"
                                              " <vcpu>2</vcpu>\n"));
}

TEST(DomainEditsTest, withoutANameThereIsNoPlaceForOthers)
{
    auto edited = withInner("<memory>1</memory>");
    EXPECT_FALSE(edited.setName(QStringLiteral("a")));
    EXPECT_FALSE(edited.setTitle(QStringLiteral("a")));
}

} // namespace

} // namespace innkeeper
