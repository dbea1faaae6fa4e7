// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/catalog/Systems.h"

namespace innkeeper::systems {

namespace {

QStringList devices(const char *words)
{
    QStringList ids;
    for (const QString &word : QString::fromLatin1(words).split(u' ')) {
        if (word == QStringLiteral("q35"))
            ids += QStringLiteral("http://qemu.org/chipset/x86/q35");
        else if (word == QStringLiteral("tablet"))
            ids += QStringLiteral("http://usb.org/usb/80ee/0021");
        else
            ids += QStringLiteral("http://pcisig.com/pci/") + word;
    }
    return ids;
}

const char kLinuxDevices[] =
    "8086/2415 8086/10d3 8086/2668 8086/293e 1033/0194 q35 1b36/0004 1b36/0100 tablet 1af4/1009 "
    "1af4/1002 1af4/1001 1af4/1003 1af4/1000 1af4/1005 1af4/1004 1af4/1049 1af4/1045 1af4/1042 "
    "1af4/1043 1af4/105a 1af4/1050 1af4/1052 1af4/1041 1af4/1044 1af4/1048";
const char kWindows8Devices[] = "8086/2415 8086/10d3 8086/100e 8086/2668 8086/293e 1033/0194 q35 "
                                "1b36/0004 1b36/0100 tablet 1234/1111";
const char kWindows7Devices[] =
    "8086/2415 8086/10d3 8086/100e 8086/2668 8086/293e q35 1b36/0100 tablet 1234/1111";
const char kWindowsXpDevices[] = "8086/2415 8086/100e 1b36/0100 tablet 1234/1111";
const char kWindows98Devices[] = "8086/2415 1b36/0100 tablet 1234/1111";

OperatingSystem linuxSystem(const char *distro, const char *version, const char *name, QDate day)
{
    OperatingSystem system;
    system.distro = QString::fromLatin1(distro);
    system.version = QString::fromLatin1(version);
    system.id = QStringLiteral("http://%1.org/%1/%2").arg(system.distro, system.version);
    system.shortId = system.distro + system.version;
    system.name = QString::fromLatin1(name);
    system.family = QStringLiteral("linux");
    system.released = day;
    return system;
}

OperatingSystem windows(const char *version, const char *shortId, const char *name, int year,
                        const char *deviceWords)
{
    OperatingSystem system;
    system.id = QStringLiteral("http://microsoft.com/win/") + QLatin1String(version);
    system.shortId = QString::fromLatin1(shortId);
    system.name = QStringLiteral("Microsoft Windows ") + QLatin1String(name);
    system.version = QString::fromLatin1(version);
    system.family = QStringLiteral("winnt");
    system.distro = QStringLiteral("win");
    system.released = QDate(year, 6, 1);
    system.devices = devices(deviceWords);
    return system;
}

} // namespace

OperatingSystem debian12()
{
    auto system = linuxSystem("debian", "12", "Debian 12", QDate(2023, 6, 10));
    system.devices = devices(kLinuxDevices);
    system.supportsUefi = true;
    system.minimum = {1, Bytes::gib(1), Bytes::gib(10)};
    system.recommended = {0, Bytes::gib(1), Bytes::gib(20)};
    return system;
}

OperatingSystem fedora()
{
    auto system = linuxSystem("fedora", "36", "Fedora Linux 36", QDate(2022, 5, 10));
    system.devices = devices(kLinuxDevices);
    system.supportsUefi = true;
    system.minimum = {1, Bytes::gib(1), Bytes::gib(10)};
    system.recommended = {0, Bytes::gib(2), Bytes::gib(20)};
    return system;
}

OperatingSystem oldDebian()
{
    return linuxSystem("debian", "4", "Debian Etch", QDate(2007, 4, 8));
}

OperatingSystem freebsd()
{
    auto system = linuxSystem("freebsd", "13.1", "FreeBSD 13.1", QDate(2022, 5, 12));
    system.family = QStringLiteral("freebsd");
    system.devices = devices("8086/100e 10ec/8029 1af4/1001 1af4/1000");
    return system;
}

OperatingSystem rhel3()
{
    auto system = linuxSystem("rhel", "3", "Red Hat Enterprise Linux 3", QDate(2003, 10, 22));
    system.minimum = {1, Bytes::mib(64), Bytes::mib(450)};
    return system;
}

OperatingSystem ubuntu1404()
{
    auto system = linuxSystem("ubuntu", "14.04", "Ubuntu 14.04", QDate(2014, 4, 17));
    system.devices = devices("1af4/1001 1af4/1000 tablet");
    return system;
}

OperatingSystem sles15()
{
    auto system = linuxSystem("sles", "15", "SUSE Linux Enterprise Server 15", QDate(2018, 7, 16));
    system.devices = devices(kLinuxDevices);
    system.supportsUefi = true;
    return system;
}

OperatingSystem freebsd12()
{
    auto system = freebsd();
    system.id.replace(QStringLiteral("13.1"), QStringLiteral("12.2"));
    system.shortId = QStringLiteral("freebsd12.2");
    system.version = QStringLiteral("12.2");
    system.released = QDate(2020, 10, 27);
    return system;
}

OperatingSystem openbsd7()
{
    auto system = linuxSystem("openbsd", "7.0", "OpenBSD 7.0", QDate(2021, 10, 14));
    system.family = QStringLiteral("openbsd");
    system.devices = devices("1af4/1001 1af4/1000");
    return system;
}

OperatingSystem netbsd9()
{
    auto system = linuxSystem("netbsd", "9.0", "NetBSD 9.0", QDate(2020, 2, 14));
    system.family = QStringLiteral("netbsd");
    return system;
}

OperatingSystem haiku()
{
    auto system = linuxSystem("haiku", "r1beta3", "Haiku R1/Beta3", QDate(2021, 7, 25));
    system.family = QStringLiteral("haiku");
    system.devices = devices("tablet 1af4/1042");
    return system;
}

OperatingSystem freedos()
{
    auto system = linuxSystem("freedos", "1.2", "FreeDOS 1.2", QDate(2016, 12, 25));
    system.minimum = {1, Bytes::mib(32), Bytes::mib(200)};
    system.recommended = {0, Bytes::mib(64), Bytes::mib(400)};
    return system;
}

OperatingSystem win11()
{
    auto system = windows("11", "win11", "11", 2021, kWindows8Devices);
    system.minimum = {2, Bytes::gib(4), Bytes::gib(64)};
    system.supportsBios = false;
    system.supportsUefi = true;
    system.supportsSecureBoot = true;
    return system;
}

OperatingSystem win10()
{
    auto system = windows("10", "win10", "10", 2018, kWindows8Devices);
    system.minimum = {1, Bytes::gib(2), Bytes::gib(20)};
    return system;
}

OperatingSystem win7()
{
    auto system = windows("7", "win7", "7", 2009, kWindows7Devices);
    system.minimum = {1, Bytes::gib(2), Bytes::gib(20)};
    return system;
}

OperatingSystem winVista()
{
    auto system = windows("vista", "winvista", "Vista", 2006, kWindowsXpDevices);
    system.minimum = {1, Bytes::mib(512), Bytes::gib(15)};
    system.recommended = {0, Bytes::gib(1), Bytes::gib(40)};
    return system;
}

OperatingSystem winXp()
{
    auto system = windows("xp", "winxp", "XP", 2001, kWindowsXpDevices);
    system.minimum = {1, Bytes::mib(64), Bytes::mib(1536)};
    system.recommended = {0, Bytes::mib(512), Bytes::gib(10)};
    return system;
}

OperatingSystem win2k()
{
    auto system = windows("2k", "win2k", "2000", 2000, kWindows98Devices);
    system.recommended = {0, Bytes::mib(96), Bytes::gib(1)};
    return system;
}

OperatingSystem win98()
{
    auto system = windows("98", "win98", "98", 1998, kWindows98Devices);
    system.family = QStringLiteral("win9x");
    system.recommended = {0, Bytes::mib(24), Bytes::mib(400)};
    return system;
}

OperatingSystem winNt4()
{
    auto system = windows("4.0", "winnt4.0", "NT Server 4.0", 1996, "");
    system.devices.clear();
    system.distro = QStringLiteral("winnt");
    return system;
}

OperatingSystem unlisted(const char *profile, const char *name)
{
    OperatingSystem system;
    system.shortId = QString::fromLatin1(profile);
    system.name = QString::fromLatin1(name);
    return system;
}

HostFacts workstation()
{
    HostFacts host;
    host.driver = QStringLiteral("QEMU");
    host.architecture = QStringLiteral("x86_64");
    host.cpus = 8;
    host.memoryTotal = Bytes::gib(32);
    host.memoryFree = Bytes::gib(16);
    return host;
}

const ProfileSet &profiles()
{
    static const ProfileSet set = ProfileSet::read({});
    return set;
}

GuestSupport everything(Accelerator accelerator)
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    GuestSupport support;
    support.accelerator = accelerator;
    support.architecture = QStringLiteral("x86_64");
    support.emulator = QStringLiteral("/usr/bin/qemu-system-x86_64");
    support.machineTypes = words("pc-i440fx-7.2 pc pc-q35-7.2 q35 isapc microvm");
    support.maxVcpus = 255;
    support.hasUefi = true;
    support.hasSecureBoot = true;
    support.tpmVersions = words("1.2 2.0");
    support.videoModels = words("vga cirrus vmvga qxl virtio none bochs ramfb");
    support.graphics = words("sdl vnc spice egl-headless dbus");
    support.diskBuses = words("ide fdc scsi virtio usb sata");
    support.hasHostPassthrough = accelerator == Accelerator::Kvm;
    support.hasHostModel = true;
    return support;
}

} // namespace innkeeper::systems
