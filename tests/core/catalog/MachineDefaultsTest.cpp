// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/MachineDefaults.h"
#include "tests/core/catalog/Systems.h"

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

using systems::everything;
using systems::workstation;

MachineDefaults on(const OperatingSystem &system, Accelerator accelerator = Accelerator::Kvm)
{
    return machineDefaults(system, workstation(), everything(accelerator), systems::profiles());
}

MachineDefaults onHost(const OperatingSystem &system, Bytes total, Bytes free, int cpus = 8)
{
    HostFacts host = workstation();
    host.memoryTotal = total;
    host.memoryFree = free;
    host.cpus = cpus;
    return machineDefaults(system, host, everything(Accelerator::Kvm), systems::profiles());
}

TEST(MachineDefaultsTest, modernLinuxGetsParavirtualHardware)
{
    const auto [config, mostMemory, diskSize, diskBus, cdromBus, drivers, profile, remarks] =
        on(systems::debian12());
    EXPECT_EQ(config.chipset, QStringLiteral("q35"));
    EXPECT_EQ(config.firmware, Firmware::Uefi);
    EXPECT_EQ(diskBus, QStringLiteral("virtio"));
    EXPECT_EQ(cdromBus, QStringLiteral("sata"));
    EXPECT_EQ(diskSize, Bytes::gib(20));
    EXPECT_EQ(config.networks.value(0).model, QStringLiteral("virtio"));
    EXPECT_EQ(config.videoModel, QStringLiteral("virtio"));
    EXPECT_EQ(config.cpuMode, QStringLiteral("host-passthrough"));
    EXPECT_EQ(config.memory, Bytes::gib(1));
    EXPECT_EQ(config.vcpus, 2);
    EXPECT_TRUE(config.hasBalloon && config.hasRng && config.hasVirtioInput && config.hasSerial);
    EXPECT_FALSE(config.clockIsLocalTime || !config.enlightenments.isEmpty());
    EXPECT_EQ(profile, QStringLiteral("linux"));
    EXPECT_TRUE(drivers.isEmpty());
    EXPECT_EQ(mostMemory, Bytes());
    EXPECT_TRUE(remarks.isEmpty()) << remarks.join(u'\n').toStdString();
}

TEST(MachineDefaultsTest, windows11GetsWhatItInsistsOn)
{
    const auto defaults = on(systems::win11());
    EXPECT_EQ(defaults.config.firmware, Firmware::UefiSecureBoot);
    EXPECT_EQ(defaults.config.tpmVersion, QStringLiteral("2.0"));
    EXPECT_EQ(defaults.config.memory, Bytes::gib(8));
    EXPECT_EQ(defaults.diskSize, Bytes::gib(64));
    EXPECT_EQ(defaults.diskBus, QStringLiteral("sata"));
    EXPECT_TRUE(defaults.config.clockIsLocalTime && !defaults.config.enlightenments.isEmpty());
    EXPECT_TRUE(defaults.remarks.isEmpty());
}

TEST(MachineDefaultsTest, windows11OnAPoorHostIsExplained)
{
    GuestSupport support = everything(Accelerator::Kvm);
    support.hasSecureBoot = false;
    support.tpmVersions = QStringList{QStringLiteral("1.2")};
    auto defaults = machineDefaults(systems::win11(), workstation(), support, systems::profiles());
    EXPECT_EQ(defaults.config.firmware, Firmware::Uefi);
    EXPECT_TRUE(defaults.config.tpmVersion.isEmpty());
    EXPECT_EQ(defaults.remarks.size(), 2);
    support.hasUefi = false;
    defaults = machineDefaults(systems::win11(), workstation(), support, systems::profiles());
    EXPECT_EQ(defaults.config.firmware, Firmware::Bios);
    EXPECT_EQ(defaults.remarks.size(), 3);
}

TEST(MachineDefaultsTest, oldWindowsGetsHardwareItHasDriversFor)
{
    const auto xp = on(systems::winXp());
    EXPECT_EQ(xp.config.chipset, QStringLiteral("pc"));
    EXPECT_EQ(xp.diskBus, QStringLiteral("ide"));
    EXPECT_EQ(xp.cdromBus, QStringLiteral("ide"));
    EXPECT_EQ(xp.config.networks.value(0).model, QStringLiteral("rtl8139"));
    EXPECT_EQ(xp.config.soundModel, QStringLiteral("ac97"));
    EXPECT_EQ(xp.config.videoModel, QStringLiteral("cirrus"));
    EXPECT_EQ(xp.config.firmware, Firmware::Bios);
    EXPECT_TRUE(xp.config.clockIsLocalTime);
    EXPECT_FALSE(!xp.config.enlightenments.isEmpty() || xp.config.hasBalloon || xp.config.hasRng);

    const auto win98 = on(systems::win98());
    EXPECT_EQ(win98.config.vcpus, 1);
    EXPECT_LE(win98.config.memory, Bytes::mib(512)) << "it does not start with more";
    EXPECT_EQ(win98.config.soundModel, QStringLiteral("sb16"));
    EXPECT_EQ(win98.config.networks.value(0).model, QStringLiteral("pcnet"));
    EXPECT_GE(win98.diskSize, Bytes::gib(2));

    const auto nt = on(systems::winNt4());
    EXPECT_TRUE(nt.config.usbController.isEmpty());
    EXPECT_FALSE(nt.config.hasTablet);
    EXPECT_LE(nt.diskSize, Bytes::gib(4)) << "its setup cannot format more";
}

TEST(MachineDefaultsTest, betweenTheTimes)
{
    const auto win7 = on(systems::win7());
    EXPECT_EQ(win7.config.chipset, QStringLiteral("q35"));
    EXPECT_EQ(win7.config.firmware, Firmware::Bios);
    EXPECT_EQ(win7.config.usbController, QStringLiteral("ich9-ehci1")) << "it knows no USB 3";
    EXPECT_FALSE(win7.config.enlightenments.isEmpty());
    const auto vista = on(systems::winVista());
    EXPECT_EQ(vista.config.chipset, QStringLiteral("pc"));
    EXPECT_FALSE(vista.config.enlightenments.isEmpty());
    const auto win10 = on(systems::win10());
    EXPECT_EQ(win10.config.firmware, Firmware::Uefi);
    EXPECT_EQ(win10.config.usbController, QStringLiteral("qemu-xhci"));
    const auto etch = on(systems::oldDebian());
    EXPECT_EQ(etch.config.chipset, QStringLiteral("pc"));
    EXPECT_EQ(etch.diskBus, QStringLiteral("ide"));
    const auto freebsd = on(systems::freebsd());
    EXPECT_EQ(freebsd.config.chipset, QStringLiteral("q35"));
    EXPECT_EQ(freebsd.diskBus, QStringLiteral("virtio"));
    const auto dos = on(systems::freedos());
    EXPECT_EQ(dos.config.vcpus, 1);
    EXPECT_TRUE(dos.config.clockIsLocalTime);
}

TEST(MachineDefaultsTest, theUnknownGetsWhatEverythingModernBootsOn)
{
    const auto defaults = on({});
    EXPECT_TRUE(defaults.config.osId.isEmpty());
    EXPECT_EQ(defaults.config.chipset, QStringLiteral("q35"));
    EXPECT_EQ(defaults.config.firmware, Firmware::Bios);
    EXPECT_EQ(defaults.diskBus, QStringLiteral("sata"));
    EXPECT_EQ(defaults.config.networks.value(0).model, QStringLiteral("e1000"));
    EXPECT_EQ(defaults.config.videoModel, QStringLiteral("vga"));
    EXPECT_EQ(defaults.config.memory, Bytes::gib(2));
    EXPECT_FALSE(defaults.config.hasVirtioInput);
    EXPECT_TRUE(defaults.config.hasTablet);
}

TEST(MachineDefaultsTest, withoutKvmNothingAsksForIt)
{
    for (const auto &system : {systems::debian12(), systems::win11(), OperatingSystem()}) {
        const auto defaults = on(system, Accelerator::Tcg);
        EXPECT_EQ(defaults.config.cpuMode, QStringLiteral("maximum"));
        EXPECT_TRUE(defaults.config.enlightenments.isEmpty());
        EXPECT_EQ(defaults.config.accelerator, Accelerator::Tcg);
    }
    EXPECT_NE(on(systems::winXp(), Accelerator::Tcg).config.cpuMode, QStringLiteral("maximum"));
}

TEST(MachineDefaultsTest, memoryIsBoundedByHalfTheHost)
{
    const auto defaults = onHost(systems::win11(), Bytes::gib(12), Bytes::gib(11));
    EXPECT_EQ(defaults.config.memory, Bytes::gib(6));
    ASSERT_EQ(defaults.remarks.size(), 1);
    EXPECT_TRUE(defaults.remarks[0].contains(Bytes::gib(6).toText()));
}

TEST(MachineDefaultsTest, memoryIsBoundedByWhatIsFree)
{
    const auto defaults = onHost(systems::fedora(), Bytes::gib(64), Bytes::mib(1700));
    EXPECT_EQ(defaults.config.memory, Bytes::mib(1664)) << "in steps of 128 MiB";
    EXPECT_EQ(defaults.remarks.size(), 1);
}

TEST(MachineDefaultsTest, memoryNeverGoesBelowTheMinimum)
{
    const auto defaults = onHost(systems::win11(), Bytes::gib(4), Bytes::gib(1));
    EXPECT_EQ(defaults.config.memory, Bytes::gib(4));
    ASSERT_EQ(defaults.remarks.size(), 1);
    EXPECT_TRUE(defaults.remarks[0].contains(Bytes::gib(1).toText()));
}

TEST(MachineDefaultsTest, aHostThatSaysNothingBoundsNothing)
{
    const auto defaults = onHost(systems::debian12(), {}, {}, 0);
    EXPECT_EQ(defaults.config.memory, Bytes::gib(1));
    EXPECT_EQ(defaults.config.vcpus, 2);
    EXPECT_TRUE(defaults.remarks.isEmpty());
}

TEST(MachineDefaultsTest, cpusAreBoundedByTheHost)
{
    EXPECT_EQ(onHost(systems::debian12(), Bytes::gib(8), Bytes::gib(8), 1).config.vcpus, 1);
    const auto defaults = onHost(systems::win11(), Bytes::gib(32), Bytes::gib(32), 1);
    EXPECT_EQ(defaults.config.vcpus, 2);
    EXPECT_EQ(defaults.remarks.size(), 1);
    GuestSupport support = everything(Accelerator::Tcg);
    support.maxVcpus = 1;
    EXPECT_EQ(
        machineDefaults(systems::win11(), workstation(), support, systems::profiles()).config.vcpus,
        1);
}

TEST(MachineDefaultsTest, followsWhatTheEmulatorLacks)
{
    GuestSupport support = everything(Accelerator::Kvm);
    support.graphics = QStringList{QStringLiteral("vnc")};
    support.videoModels = QStringList{QStringLiteral("cirrus")};
    support.diskBuses = QStringList{QStringLiteral("sata"), QStringLiteral("ide")};
    support.machineTypes = QStringList{QStringLiteral("pc")};
    const auto defaults =
        machineDefaults(systems::debian12(), workstation(), support, systems::profiles());
    EXPECT_FALSE(defaults.config.hasSpice || defaults.config.hasSpiceAgentChannel);
    EXPECT_EQ(defaults.config.videoModel, QStringLiteral("cirrus"));
    EXPECT_EQ(defaults.config.chipset, QStringLiteral("pc"));
    EXPECT_EQ(defaults.diskBus, QStringLiteral("ide"));
    EXPECT_EQ(defaults.config.firmware, Firmware::Bios) << "UEFI comes with Q35 only";
    EXPECT_EQ(defaults.remarks.size(), 1);
}

TEST(MachineDefaultsTest, theNetworkFollowsTheConnection)
{
    HostFacts host = workstation();
    host.isSession = true;
    const auto support = everything(Accelerator::Kvm);
    EXPECT_EQ(machineDefaults(systems::debian12(), host, support, systems::profiles())
                  .config.networks[0]
                  .kind,
              NetworkConfig::Kind::User);
    host.isSession = false;
    const auto network =
        machineDefaults(systems::debian12(), host, support, systems::profiles()).config.networks[0];
    EXPECT_EQ(network.kind, NetworkConfig::Kind::Network);
    EXPECT_EQ(network.source, QStringLiteral("default"));
}

} // namespace

} // namespace innkeeper
