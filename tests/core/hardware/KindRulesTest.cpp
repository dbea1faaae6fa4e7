// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one setting does to others.
#include "core/hardware/Change.h"
#include "tests/core/xml/LibvirtSchema.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

/// `settings` as in the shell: "screen.type=vnc".
Result<DomainDocument> withSettings(const DomainDocument &from, const QStringList &settings)
{
    QList<hardware::Change> changes;
    for (const QString &setting : settings) {
        hardware::Change change;
        change.part = setting.section(u'.', 0, 0);
        change.field = setting.section(u'.', 1).section(u'=', 0, 0);
        change.after = setting.section(u'=', 1);
        changes += change;
    }
    return hardware::applied(from, changes);
}

QString valueIn(const DomainDocument &document, const char *part, const char *field)
{
    const auto found = findPart(document, *hardware::partKind(QLatin1String(part)), {});
    return found ? found->value(QLatin1String(field)) : QStringLiteral("no such part");
}

DomainDocument machineThat(const char *inner, const char *devices = "")
{
    const auto document = DomainDocument::parse(
        QStringLiteral("<domain type='qemu'><name>m</name><memory>65536</memory>%1"
                       "<os><type arch='x86_64' machine='q35'>hvm</type></os>"
                       "<devices>%2</devices></domain>")
            .arg(QLatin1String(inner), QLatin1String(devices)));
    EXPECT_TRUE(document);
    return *document;
}

DomainDocument spiceMachine()
{
    return machineThat(
        "<vcpu>1</vcpu>",
        "<graphics type='spice' port='5900' tlsPort='5901' autoport='yes' listen='127.0.0.1' "
        "defaultMode='any' connected='fail'><listen type='address' address='127.0.0.1'/>"
        "<channel name='main' mode='any'/><channel name='record' mode='any'/>"
        "<image compression='off'/><jpeg compression='auto'/><zlib compression='auto'/>"
        "<playback compression='on'/><streaming mode='filter'/><clipboard copypaste='no'/>"
        "<mouse mode='client'/><filetransfer enable='no'/>"
        "<gl enable='yes' rendernode='/dev/dri/renderD128'/></graphics>");
}

TEST(KindRulesTest, anotherAddressStandsInBothPlaces)
{
    const auto moved = withSettings(spiceMachine(), {QStringLiteral("screen.address=0.0.0.0")});
    ASSERT_TRUE(moved);
    EXPECT_FALSE(moved->toXml().contains(QStringLiteral("127.0.0.1")));
    EXPECT_EQ(moved->toXml().count(QStringLiteral("0.0.0.0")), 2);
    for (const char *setting : {"screen.address=", "screen.listen=none", "screen.listen=socket"}) {
        const auto gone = withSettings(spiceMachine(), {QLatin1String(setting)});
        ASSERT_TRUE(gone) << setting;
        EXPECT_FALSE(gone->toXml().contains(QStringLiteral("127.0.0.1"))) << setting;
        EXPECT_FALSE(gone->toXml().contains(QStringLiteral(" listen="))) << setting;
    }
}

TEST(KindRulesTest, aPortIsFixedOrLookedFor)
{
    const DomainDocument local =
        machineThat("<vcpu>1</vcpu>", "<graphics type='vnc'><listen type='none'/></graphics>");
    const QString listen = QStringLiteral("screen.listen=address");
    const QString port = QStringLiteral("screen.port=5999");
    const auto reached = withSettings(local, {listen});
    ASSERT_TRUE(reached);
    EXPECT_TRUE(reached->toXml().contains(QStringLiteral("autoport='yes'")));
    for (const auto &fixed :
         {withSettings(local, {listen, port}), withSettings(local, {port, listen}),
          withSettings(*reached, {port})}) {
        ASSERT_TRUE(fixed);
        EXPECT_EQ(valueIn(*fixed, "screen", "port"), QStringLiteral("5999"));
        EXPECT_FALSE(fixed->toXml().contains(QStringLiteral("autoport")));
        for (const char *setting : {"screen.port=", "screen.port=-1"}) {
            const auto free = withSettings(*fixed, {QLatin1String(setting)});
            ASSERT_TRUE(free);
            EXPECT_TRUE(free->toXml().contains(QStringLiteral("autoport='yes'"))) << setting;
            EXPECT_FALSE(free->toXml().contains(QStringLiteral("5999"))) << setting;
        }
    }
}

TEST(KindRulesTest, whatIsLeftToTheGuestIsDecidedAfterTheMemory)
{
    const DomainDocument machine =
        machineThat("<currentMemory>65536</currentMemory><vcpu>1</vcpu>");
    const QString current = QStringLiteral("memory.current=%1").arg(512LL << 20);
    const QString size = QStringLiteral("memory.size=%1").arg(1LL << 30);
    for (const QStringList &settings : {QStringList{current, size}, QStringList{size, current}}) {
        const auto made = withSettings(machine, settings);
        ASSERT_TRUE(made);
        EXPECT_EQ(made->machine().memory, Bytes::gib(1));
        EXPECT_EQ(valueIn(*made, "memory", "current"), QString::number(512LL << 20));
    }
}

TEST(KindRulesTest, anotherProtocolLeavesNothingOfTheOldOne)
{
    QMap<QString, QByteArray> documents;
    for (const char *chain : {"vnc", "egl-headless", "dbus", "vnc spice", "dbus vnc",
                              "egl-headless spice", "vnc dbus egl-headless"}) {
        DomainDocument document = spiceMachine();
        for (const QString &type : QString::fromLatin1(chain).split(u' ')) {
            const auto changed = withSettings(document, {QStringLiteral("screen.type=") + type});
            ASSERT_TRUE(changed) << chain << changed.error().message.toStdString();
            document = *changed;
            EXPECT_EQ(valueIn(document, "screen", "type"), type);
        }
        documents.insert(QString::fromLatin1(chain), document.text());
    }
    EXPECT_EQ(schemaComplaints(documents).toStdString(), "");
    // What both have stays.
    EXPECT_TRUE(documents.value(QStringLiteral("vnc")).contains("port='5900'"));
    EXPECT_TRUE(documents.value(QStringLiteral("vnc")).contains("address='127.0.0.1'"));
    EXPECT_TRUE(documents.value(QStringLiteral("dbus")).contains("renderD128"));
}

TEST(KindRulesTest, theTopologyIsDecidedBeforeTheNumber)
{
    const DomainDocument four =
        machineThat("<vcpu>4</vcpu><cpu><topology sockets='2' cores='2' threads='1'/></cpu>");
    for (const char *settings :
         {"cpu.count=1 cpu.topology=", "cpu.topology= cpu.count=1",
          "cpu.count=1 cpu.topology=1:1:1", "cpu.current=1 cpu.count=8 cpu.topology=2:2:2",
          "cpu.topology=2:4:2 cpu.count=16"}) {
        const auto said = QString::fromLatin1(settings).split(u' ');
        const auto made = withSettings(four, said);
        ASSERT_TRUE(made) << settings << ": " << made.error().message.toStdString();
        for (const QString &each : said)
            EXPECT_EQ(valueIn(*made, "cpu",
                              each.section(u'.', 1).section(u'=', 0, 0).toLatin1().constData()),
                      each.section(u'=', 1))
                << settings;
    }
    const auto six = withSettings(four, {QStringLiteral("cpu.topology=1:3:2")});
    ASSERT_TRUE(six);
    EXPECT_EQ(valueIn(*six, "cpu", "count"), QStringLiteral("6"));
}

TEST(KindRulesTest, aNumberAndATopologyThatContradictAreRefused)
{
    const DomainDocument plain = machineThat("<vcpu>4</vcpu>");
    const DomainDocument simple =
        machineThat("<vcpu>4</vcpu><cpu><topology sockets='1' cores='4' threads='1'/></cpu>");
    for (const DomainDocument &document : {plain, simple})
        for (const char *settings :
             {"cpu.count=8 cpu.topology=1:4:1", "cpu.topology=1:4:1 cpu.count=8"}) {
            const auto made = withSettings(document, QString::fromLatin1(settings).split(u' '));
            ASSERT_FALSE(made) << settings;
            EXPECT_EQ(made.error().kind, ErrorKind::Invalid);
            EXPECT_TRUE(made.error().message.contains(u'8'));
            EXPECT_TRUE(made.error().message.contains(QStringLiteral("1:4:1")));
        }
    EXPECT_TRUE(withSettings(plain, {QStringLiteral("cpu.topology=64:64:1")}));
    const auto huge = withSettings(plain, {QStringLiteral("cpu.topology=999:999:99")});
    ASSERT_FALSE(huge);
    EXPECT_EQ(huge.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(huge.error().message.contains(QStringLiteral("4096")));
}

TEST(KindRulesTest, whatBecomesADiskIsWrittenTo)
{
    const DomainDocument drive = machineThat(
        "<vcpu>1</vcpu>", "<disk type='file' device='cdrom'><target dev='sda' bus='sata' "
                          "tray='open'/><readonly/></disk>");
    const auto disk = withSettings(drive, {QStringLiteral("disk.device=disk")});
    ASSERT_TRUE(disk);
    EXPECT_EQ(valueIn(*disk, "disk", "readonly"), QString());
    EXPECT_FALSE(disk->toXml().contains(QStringLiteral("tray")));
    const auto kept = withSettings(
        drive, {QStringLiteral("disk.readonly=yes"), QStringLiteral("disk.device=disk")});
    ASSERT_TRUE(kept);
    EXPECT_EQ(valueIn(*kept, "disk", "readonly"), QStringLiteral("yes"));
    const auto floppy = withSettings(drive, {QStringLiteral("disk.device=floppy")});
    ASSERT_TRUE(floppy);
    EXPECT_EQ(valueIn(*floppy, "disk", "readonly"), QStringLiteral("yes"));
}

TEST(KindRulesTest, aUsbFilterIsReadAndWrittenAsTheEmulatorHasIt)
{
    const DomainDocument strict = machineThat(
        "<vcpu>1</vcpu>",
        "<redirfilter><usbdev class='0x08' vendor='0x1234' product='0xBEEF' version='1.10' "
        "allow='yes'/><usbdev class='-1' allow='no'/></redirfilter>");
    EXPECT_EQ(valueIn(strict, "usb-filter", "rules"),
              QStringLiteral("0x08:0x1234:0xbeef:0x0110:1|-1:-1:-1:-1:0"));
    const auto other =
        withSettings(strict, {QStringLiteral("usb-filter.rules=0x3:-1:0x1:0x2:0|-1:-1:-1:-1:1")});
    ASSERT_TRUE(other);
    EXPECT_TRUE(other->toXml().contains(
        QStringLiteral("<usbdev class='0x03' product='0x0001' version='0.02' allow='no'/>")))
        << other->toXml().toStdString();
    EXPECT_EQ(other->toXml().count(QStringLiteral("<usbdev ")), 2);
    EXPECT_EQ(valueIn(*other, "usb-filter", "rules"),
              QStringLiteral("0x03:-1:0x0001:0x0002:0|-1:-1:-1:-1:1"));
    EXPECT_EQ(schemaComplaints({{QStringLiteral("other"), other->text()}}).toStdString(), "");
}

} // namespace

} // namespace innkeeper
