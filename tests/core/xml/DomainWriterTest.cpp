// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/DomainDocument.h"
#include "tests/core/xml/LibvirtSchema.h"
#include "tests/core/xml/Samples.h"

#include <gtest/gtest.h>

#include <functional>

namespace innkeeper {

namespace {

QString written(const MachineConfig &config)
{
    return DomainDocument::create(config).toXml();
}

struct Change
{
    const char *what;
    std::function<void(MachineConfig &)> apply;
};

/// One for every member of MachineConfig, DiskConfig and NetworkConfig.
const Change kChanges[] = {
    {"id", [](auto &c) { c.id = MachineId::create(); }},
    {"name", [](auto &c) { c.name = QStringLiteral("other"); }},
    {"title", [](auto &c) { c.title.clear(); }},
    {"description", [](auto &c) { c.description.clear(); }},
    {"osId", [](auto &c) { c.osId.clear(); }},
    {"accelerator", [](auto &c) { c.accelerator = Accelerator::Tcg; }},
    {"acceleratorOther", [](auto &c) { c.accelerator = Accelerator::Other; }},
    {"architecture", [](auto &c) { c.architecture = QStringLiteral("i686"); }},
    {"emulator", [](auto &c) { c.emulator = QStringLiteral("/opt/qemu"); }},
    {"chipset", [](auto &c) { c.chipset = QStringLiteral("pc"); }},
    {"firmwareUefi", [](auto &c) { c.firmware = Firmware::Uefi; }},
    {"firmwareBios", [](auto &c) { c.firmware = Firmware::Bios; }},
    {"tpmOld", [](auto &c) { c.tpmVersion = QStringLiteral("1.2"); }},
    {"tpmNone", [](auto &c) { c.tpmVersion.clear(); }},
    {"memory", [](auto &c) { c.memory = Bytes::mib(512); }},
    {"vcpus", [](auto &c) { c.vcpus = 3; }},
    {"cpuHostModel", [](auto &c) { c.cpuMode = QStringLiteral("host-model"); }},
    {"cpuMaximum", [](auto &c) { c.cpuMode = QStringLiteral("maximum"); }},
    {"cpuNamed", [](auto &c) { c.cpuMode = QStringLiteral("pentium3"); }},
    {"cpuDefault", [](auto &c) { c.cpuMode.clear(); }},
    {"disks", [](auto &c) { c.disks.clear(); }},
    {"diskDevice", [](auto &c) { c.disks[1].device = DiskConfig::Device::Disk; }},
    {"diskFloppy",
     [](auto &c) {
         c.disks[1].device = DiskConfig::Device::Floppy;
         c.disks[1].bus = QStringLiteral("fdc");
     }},
    {"diskSource", [](auto &c) { c.disks[0].source = QStringLiteral("/a"); }},
    {"diskBlock", [](auto &c) { c.disks[0].source = QStringLiteral("/dev/sdb"); }},
    {"diskNoMedium", [](auto &c) { c.disks[1].source.clear(); }},
    {"diskFormat", [](auto &c) { c.disks[0].format = QStringLiteral("raw"); }},
    {"diskBus", [](auto &c) { c.disks[0].bus = QStringLiteral("ide"); }},
    {"diskScsi", [](auto &c) { c.disks[0].bus = QStringLiteral("scsi"); }},
    {"diskUsb", [](auto &c) { c.disks[0].bus = QStringLiteral("usb"); }},
    {"diskBootOrder", [](auto &c) { c.disks[0].bootOrder = 0; }},
    {"diskReadOnly", [](auto &c) { c.disks[0].isReadOnly = true; }},
    {"diskDiscard", [](auto &c) { c.disks[0].discard = false; }},
    {"networks", [](auto &c) { c.networks += c.networks; }},
    {"networkUser", [](auto &c) { c.networks[0].kind = NetworkConfig::Kind::User; }},
    {"networkBridge", [](auto &c) { c.networks[0].kind = NetworkConfig::Kind::Bridge; }},
    {"networkNone", [](auto &c) { c.networks[0].kind = NetworkConfig::Kind::None; }},
    {"networkSource", [](auto &c) { c.networks[0].source = QStringLiteral("other"); }},
    {"networkModel", [](auto &c) { c.networks[0].model = QStringLiteral("e1000e"); }},
    {"video", [](auto &c) { c.videoModel = QStringLiteral("cirrus"); }},
    {"tablet", [](auto &c) { c.hasTablet = false; }},
    {"virtioInput", [](auto &c) { c.hasVirtioInput = true; }},
    {"sound", [](auto &c) { c.soundModel = QStringLiteral("ac97"); }},
    {"soundNone", [](auto &c) { c.soundModel.clear(); }},
    {"usbEhci", [](auto &c) { c.usbController = QStringLiteral("ich9-ehci1"); }},
    {"usbUhci", [](auto &c) { c.usbController = QStringLiteral("piix3-uhci"); }},
    {"usbNone", [](auto &c) { c.usbController.clear(); }},
    {"balloon", [](auto &c) { c.hasBalloon = false; }},
    {"rng", [](auto &c) { c.hasRng = false; }},
    {"serial", [](auto &c) { c.hasSerial = false; }},
    {"guestAgent", [](auto &c) { c.hasGuestAgentChannel = false; }},
    {"spiceAgent", [](auto &c) { c.hasSpiceAgentChannel = false; }},
    {"spice", [](auto &c) { c.hasSpice = false; }},
    {"localTime", [](auto &c) { c.clockIsLocalTime = true; }},
    {"enlightenments", [](auto &c) { c.enlightenments += QStringLiteral("relaxed"); }},
    {"timers", [](auto &c) { c.timers.removeLast(); }},
    {"timerPolicy", [](auto &c) { c.timers[0].tickPolicy = QStringLiteral("delay"); }},
    {"timerPresent", [](auto &c) { c.timers[2].isPresent = true; }},
    {"freePageReporting", [](auto &c) { c.hasFreePageReporting = false; }},
    {"watchdog", [](auto &c) { c.watchdogModel = QStringLiteral("i6300esb"); }},
};

TEST(DomainWriterTest, everyMemberChangesTheDefinition)
{
    const QString before = written(samples::fullConfig());
    QMap<QString, QString> seen;
    for (const Change &change : kChanges) {
        MachineConfig config = samples::fullConfig();
        change.apply(config);
        const QString after = written(config);
        EXPECT_NE(after, before) << change.what;
        EXPECT_FALSE(seen.contains(after))
            << change.what << " is written like " << seen.value(after).toStdString();
        seen.insert(after, QString::fromLatin1(change.what));
    }
}

TEST(DomainWriterTest, libvirtsSchemaTakesEveryVariant)
{
    QMap<QString, QByteArray> documents;
    documents.insert(QStringLiteral("full"), written(samples::fullConfig()).toUtf8());
    for (const Change &change : kChanges) {
        MachineConfig config = samples::fullConfig();
        change.apply(config);
        documents.insert(QString::fromLatin1(change.what), written(config).toUtf8());
    }
    EXPECT_EQ(schemaComplaints(documents).toStdString(), "");
}

TEST(DomainWriterTest, whatIsWrittenIsReadBack)
{
    const MachineConfig config = samples::fullConfig();
    const auto document = DomainDocument::parse(written(config));
    ASSERT_TRUE(document);
    const Machine machine = document->machine();
    EXPECT_EQ(machine.id, config.id);
    EXPECT_EQ(machine.name, config.name);
    EXPECT_EQ(machine.title, config.title);
    EXPECT_EQ(machine.description, config.description);
    EXPECT_EQ(machine.osId, config.osId);
    EXPECT_EQ(machine.accelerator, config.accelerator);
    EXPECT_EQ(machine.memory, config.memory);
    EXPECT_EQ(machine.vcpus, config.vcpus);
    EXPECT_EQ(machine.screens, QStringList{QStringLiteral("spice")});
    EXPECT_EQ(machine.serials, QStringList{QStringLiteral("serial0")});
    EXPECT_TRUE(machine.hasGuestAgent);

    const auto disks = document->disks();
    ASSERT_EQ(disks.size(), 2);
    EXPECT_EQ(disks[0].source, config.disks[0].source);
    EXPECT_EQ(disks[0].target, QStringLiteral("vda"));
    EXPECT_FALSE(disks[0].isReadOnly);
    EXPECT_EQ(disks[1].device, QStringLiteral("cdrom"));
    EXPECT_TRUE(disks[1].isReadOnly);

    const auto hardware = document->hardware();
    EXPECT_EQ(hardware.firmware, Firmware::UefiSecureBoot);
    EXPECT_EQ(hardware.tpmVersion, config.tpmVersion);
    EXPECT_EQ(hardware.networks.value(0).source, QStringLiteral("default"));
}

TEST(DomainWriterTest, targetsCountPerKindOfBus)
{
    MachineConfig config = samples::fullConfig();
    config.disks.clear();
    for (int i = 0; i < 28; ++i) {
        DiskConfig disk;
        disk.source = QStringLiteral("/%1").arg(i);
        disk.bus = i % 2 ? QStringLiteral("virtio") : QStringLiteral("sata");
        config.disks += disk;
    }
    for (int i = 0; i < 14; ++i)
        config.disks += config.disks[1];
    const auto disks = DomainDocument::create(config).disks();
    EXPECT_EQ(disks[0].target, QStringLiteral("sda"));
    EXPECT_EQ(disks[1].target, QStringLiteral("vda"));
    EXPECT_EQ(disks[2].target, QStringLiteral("sdb"));
    EXPECT_EQ(disks[41].target, QStringLiteral("vdab")) << "after vdz comes vdaa";
}

TEST(DomainWriterTest, neverListensOnTheNetwork)
{
    for (const bool hasSpice : {true, false}) {
        MachineConfig config = samples::fullConfig();
        config.hasSpice = hasSpice;
        const QString xml = written(config);
        EXPECT_TRUE(xml.contains(QStringLiteral("<listen type='none'/>")));
        EXPECT_FALSE(xml.contains(QStringLiteral("port='-1'")));
        EXPECT_FALSE(xml.contains(QStringLiteral("autoport")));
    }
}

TEST(DomainWriterTest, hypervInterfacesNeedKvm)
{
    MachineConfig config = samples::fullConfig();
    config.enlightenments = QStringList{QStringLiteral("relaxed"), QStringLiteral("spinlocks")};
    config.timers += {QStringLiteral("hypervclock"), {}, true};
    EXPECT_TRUE(written(config).contains(QStringLiteral("hypervclock")));
    config.accelerator = Accelerator::Tcg;
    EXPECT_FALSE(written(config).contains(QStringLiteral("hyperv")));
}

} // namespace

} // namespace innkeeper
