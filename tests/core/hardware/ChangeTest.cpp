// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/Change.h"
#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

using hardware::applied;
using hardware::Change;
using hardware::differences;

DomainDocument full()
{
    auto document = DomainDocument::parse(samples::foreign("qemu-off"));
    EXPECT_TRUE(document);
    return *document;
}

Change set(const char *part, const QString &which, const char *field, const QString &after,
           const std::optional<QString> &before = std::nullopt)
{
    return {Change::Kind::Set,
            QString::fromLatin1(part),
            which,
            QString::fromLatin1(field),
            before,
            after,
            {},
            {}};
}

Change add(const char *part, const hardware::Values &values)
{
    return {Change::Kind::Add, QString::fromLatin1(part), {}, {}, {}, {}, values, {}};
}

Change remove(const char *part, const QString &which)
{
    return {Change::Kind::Remove, QString::fromLatin1(part), which, {}, {}, {}, {}, {}};
}

ErrorKind kindOf(const Result<DomainDocument> &outcome)
{
    EXPECT_FALSE(outcome.has_value());
    return outcome ? ErrorKind::Internal : outcome.error().kind;
}

TEST(PartTitleTest, callsPartsByTheirIdentityOrCountsThem)
{
    const auto title = [](const char *kind, const char *which) {
        return hardware::titleOf(
            {hardware::partKind(QLatin1String(kind)), {}, QString::fromLatin1(which), {}});
    };
    EXPECT_EQ(title("pin", "0"), QStringLiteral("Pinned vCPU 0"));
    EXPECT_EQ(title("pin", "3"), QStringLiteral("Pinned vCPU 3"));
    // The first of several has no number.
    EXPECT_EQ(title("sound", "0"), QStringLiteral("Sound card"));
    EXPECT_EQ(title("sound", "1"), QStringLiteral("Sound card 2"));
    // What says nothing about its kind is a disk, and a new one has no name yet.
    EXPECT_EQ(title("disk", "vda"), QStringLiteral("Disk vda"));
    EXPECT_EQ(title("disk", ""), QStringLiteral("Disk"));
}

TEST(ChangeTest, theTextOfADiskNamesItsKind)
{
    const auto cdrom = [](Change change) {
        change.values = {{QStringLiteral("device"), QStringLiteral("cdrom")}};
        return textOf(change);
    };
    EXPECT_EQ(textOf(add("disk", {})), QStringLiteral("Disk: added"));
    EXPECT_EQ(textOf(remove("disk", QStringLiteral("hda"))), QStringLiteral("Disk hda: removed"));
    EXPECT_EQ(cdrom(remove("disk", QStringLiteral("hda"))),
              QStringLiteral("Disc drive hda: removed"));
    EXPECT_EQ(textOf(set("disk", QStringLiteral("vda"), "cache", QStringLiteral("none"))),
              QStringLiteral("Disk vda, Cache: none"));
}

TEST(ChangeTest, differencesLeadFromOneToTheOther)
{
    const DomainDocument from = full();
    const QString disk = partsOf(from, *hardware::partKind(QStringLiteral("disk")))[0].which;
    const auto to = applied(
        from, {set("disk", disk, "cache", QStringLiteral("none")),
               set("clock", {}, "base", QStringLiteral("localtime")),
               add("network", {{QStringLiteral("mac"), QStringLiteral("52:54:00:99:99:99")}}),
               add("watchdog", {})});
    ASSERT_TRUE(to) << to.error().message.toStdString();
    const auto forth = differences(from, *to);
    EXPECT_EQ(forth.size(), 4);
    const auto again = applied(from, forth);
    ASSERT_TRUE(again) << again.error().message.toStdString();
    EXPECT_TRUE(differences(*again, *to).isEmpty());
    const auto back = applied(*to, differences(*to, from));
    ASSERT_TRUE(back) << back.error().message.toStdString();
    EXPECT_TRUE(differences(from, *back).isEmpty());
    for (const Change &change : forth)
        EXPECT_FALSE(textOf(change).isEmpty());
}

TEST(ChangeTest, anotherVcpusPinIsNotMeantByItsNumber)
{
    auto document = DomainDocument::parse(QStringLiteral(
        "<domain><vcpu>4</vcpu><cputune><vcpupin vcpu='3' cpuset='0'/></cputune></domain>"));
    const auto pin = [&](const char *which) {
        return applied(*document,
                       {set("pin", QString::fromLatin1(which), "cpuset", QStringLiteral("1"))});
    };
    EXPECT_EQ(kindOf(pin("0")), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(pin("1")), ErrorKind::NotFound);
    EXPECT_TRUE(pin("3"));
    EXPECT_EQ(kindOf(applied(*document, {remove("pin", QStringLiteral("0"))})),
              ErrorKind::NotFound);
}

TEST(ChangeTest, severalGoAtOnce)
{
    const DomainDocument from = full();
    const auto disks = partsOf(from, *hardware::partKind(QStringLiteral("disk")));
    ASSERT_GE(disks.size(), 2);
    QList<Change> all;
    for (const auto &disk : disks)
        all += remove("disk", disk.which);
    const auto to = applied(from, all);
    ASSERT_TRUE(to);
    EXPECT_TRUE(partsOf(*to, *hardware::partKind(QStringLiteral("disk"))).isEmpty());
}

TEST(ChangeTest, whatSomebodyElseChangedIsKept)
{
    const DomainDocument from = full();
    EXPECT_EQ(kindOf(applied(from, {set("clock", {}, "base", QStringLiteral("localtime"),
                                        QStringLiteral("timezone"))})),
              ErrorKind::Busy);
    EXPECT_TRUE(applied(
        from, {set("clock", {}, "base", QStringLiteral("localtime"), QStringLiteral("utc"))}));
}

TEST(ChangeTest, oneImpossibleChangeStopsAll)
{
    const DomainDocument from = full();
    EXPECT_EQ(kindOf(applied(from, {set("clock", {}, "base", QStringLiteral("localtime")),
                                    set("no-such", {}, "x", {})})),
              ErrorKind::Invalid);
    EXPECT_EQ(kindOf(applied(from, {set("clock", {}, "no-such", {})})), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(applied(from, {set("machine", {}, "uuid", QStringLiteral("x"))})),
              ErrorKind::Invalid);
    EXPECT_EQ(kindOf(applied(from, {set("disk", QStringLiteral("vdzz"), "cache", {})})),
              ErrorKind::NotFound);
    EXPECT_EQ(kindOf(applied(from, {remove("tpm", QStringLiteral("7"))})), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(applied(from, {remove("memory", {})})), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(applied(from, {add("memory", {})})), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(applied(from, {add("share", {})})), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(applied(from, {add("watchdog", {{QStringLiteral("colour"), {}}})})),
              ErrorKind::Invalid);
    EXPECT_EQ(kindOf(applied(from, {add("watchdog", {}), add("watchdog", {})})),
              ErrorKind::AlreadyExists);
}

DomainDocument machineWith(const char *devices)
{
    const auto document = DomainDocument::parse(
        QStringLiteral("<domain><devices>%1</devices></domain>").arg(QLatin1String(devices)));
    EXPECT_TRUE(document);
    return *document;
}

TEST(ChangeTest, whatLibvirtFillsInWhileItRunsIsNoDifference)
{
    const DomainDocument saved = machineWith(
        "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/>"
        "<target dev='sda' bus='sata'/></disk>"
        "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>");
    const DomainDocument live = machineWith(
        "<disk type='file' device='cdrom'><driver name='qemu'/>"
        "<target dev='sda' bus='sata'/></disk>"
        "<channel type='unix'><source mode='bind' path='/run/a'/>"
        "<target type='virtio' name='org.qemu.guest_agent.0' state='disconnected'/></channel>");
    for (const Change &change : differences(live, saved))
        ADD_FAILURE() << textOf(change).toStdString();
    const DomainDocument full = machineWith(
        "<disk type='file' device='cdrom'><driver name='qemu' type='qcow2'/>"
        "<source file='/a'/><target dev='sda' bus='sata'/></disk>"
        "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>");
    EXPECT_EQ(differences(saved, full).size(), 2);
}

TEST(ChangeTest, controllersOfEachTypeCountForThemselves)
{
    const DomainDocument from = machineWith("<controller type='sata' index='0'/>"
                                            "<controller type='scsi' index='0'/>"
                                            "<controller type='scsi' index='1'/>");
    const DomainDocument sorted = machineWith("<controller type='scsi' index='0'/>"
                                              "<controller type='scsi' index='1'/>"
                                              "<controller type='sata' index='0'/>");
    EXPECT_TRUE(differences(from, sorted).isEmpty());
    const auto to = applied(from, {remove("controller", QStringLiteral("scsi1"))});
    ASSERT_TRUE(to);
    EXPECT_FALSE(to->toXml().contains(QStringLiteral("index='1'")));
    EXPECT_TRUE(to->toXml().contains(QStringLiteral("sata")));
}

TEST(ChangeTest, aTpmHasTheInterfaceOfItsTime)
{
    const QString version = QStringLiteral("version");
    const QString model = QStringLiteral("model");
    const QString old = QStringLiteral("1.2");
    const auto modelOf = [&](const hardware::Values &values) {
        const auto to = applied(machineWith(""), {add("tpm", values)});
        EXPECT_TRUE(to);
        return findPart(*to, *hardware::partKind(QStringLiteral("tpm")), {})->value(model);
    };
    EXPECT_EQ(modelOf({}), QStringLiteral("tpm-crb"));
    EXPECT_EQ(modelOf({{version, old}}), QStringLiteral("tpm-tis"));
    EXPECT_EQ(modelOf({{version, old}, {model, QStringLiteral("tpm-crb")}}),
              QStringLiteral("tpm-crb"));
}

TEST(ChangeTest, anotherBusGivesAFreeName)
{
    const DomainDocument from = full();
    const auto disks = partsOf(from, *hardware::partKind(QStringLiteral("disk")));
    const auto to = applied(from, {set("disk", disks[0].which, "bus", QStringLiteral("usb"))});
    ASSERT_TRUE(to);
    const auto moved = partsOf(*to, *hardware::partKind(QStringLiteral("disk")))[0];
    EXPECT_TRUE(moved.which.startsWith(QStringLiteral("sd"))) << moved.which.toStdString();
    for (qsizetype i = 1; i < disks.size(); ++i)
        EXPECT_NE(disks[i].which, moved.which);
    EXPECT_FALSE(DomainElements(*to).xml(moved.element).contains("<address"));
}

} // namespace

} // namespace innkeeper
