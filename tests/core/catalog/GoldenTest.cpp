// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What new machines are made of, as a whole: a change of a rule shows here as a difference that
// somebody has to agree with. INNKEEPER_UPDATE_GOLDEN=1 writes the files anew.
#include "core/catalog/MachineDefaults.h"
#include "core/xml/DomainDocument.h"
#include "tests/core/catalog/Systems.h"
#include "tests/core/xml/LibvirtSchema.h"

#include <QFile>

#include <gtest/gtest.h>

namespace innkeeper {

namespace {

struct Golden
{
    const char *file;
    OperatingSystem system;
    Accelerator accelerator = Accelerator::Kvm;
    bool hasUefi = true;
    bool isSession = true;
};

QList<Golden> goldens()
{
    return {
        {"debian12-kvm-uefi", systems::debian12()},
        {"debian12-tcg-uefi", systems::debian12(), Accelerator::Tcg},
        {"debian12-kvm-bios-system", systems::debian12(), Accelerator::Kvm, false, false},
        {"fedora-tcg-bios", systems::fedora(), Accelerator::Tcg, false},
        {"debian4-kvm", systems::oldDebian()},
        {"freebsd-kvm", systems::freebsd()},
        {"rhel3-kvm", systems::rhel3()},
        {"ubuntu14.04-kvm", systems::ubuntu1404()},
        {"sles15-kvm", systems::sles15()},
        {"freebsd12-kvm", systems::freebsd12()},
        {"openbsd7-kvm", systems::openbsd7()},
        {"netbsd9-kvm", systems::netbsd9()},
        {"haiku-kvm", systems::haiku()},
        {"reactos-tcg", systems::unlisted("reactos", "ReactOS"), Accelerator::Tcg},
        {"unknown-old-kvm", systems::unlisted("unknown-old", "Any other old system")},
        {"freedos-tcg", systems::freedos(), Accelerator::Tcg},
        {"win11-kvm", systems::win11()},
        {"win11-tcg", systems::win11(), Accelerator::Tcg},
        {"win10-kvm", systems::win10()},
        {"win7-kvm", systems::win7()},
        {"winvista-kvm", systems::winVista()},
        {"winxp-kvm", systems::winXp()},
        {"win2k-tcg", systems::win2k(), Accelerator::Tcg},
        {"win98-tcg", systems::win98(), Accelerator::Tcg},
        {"winnt4-kvm", systems::winNt4()},
        {"unknown-kvm", {}},
        {"unknown-tcg-session", {}, Accelerator::Tcg},
    };
}

/// As a creation would complete it: an installer and a new disk.
QByteArray machineFor(const Golden &golden)
{
    HostFacts host = systems::workstation();
    host.isSession = golden.isSession;
    GuestSupport support = systems::everything(golden.accelerator);
    support.hasUefi = support.hasSecureBoot = golden.hasUefi;
    const MachineDefaults defaults =
        machineDefaults(golden.system, host, support, systems::profiles());

    MachineConfig config = defaults.config;
    config.id = MachineId::fromText(u"6695eb01-f6a4-8304-79aa-97f2502e193f");
    config.name = QString::fromLatin1(golden.file);
    DiskConfig cdrom;
    cdrom.device = DiskConfig::Device::Cdrom;
    cdrom.source = QStringLiteral("/home/anna/installer.iso");
    cdrom.format = QStringLiteral("raw");
    cdrom.bus = defaults.cdromBus;
    cdrom.bootOrder = 2;
    DiskConfig disk;
    disk.source = QStringLiteral("/home/anna/.local/share/libvirt/images/disk.qcow2");
    disk.format = QStringLiteral("qcow2");
    disk.bus = defaults.diskBus;
    disk.bootOrder = 1;
    disk.discard = true;
    config.disks = {disk, cdrom};
    return DomainDocument::create(config).toXml().toUtf8();
}

TEST(GoldenTest, newMachinesAreMadeOfWhatWasAgreedOn)
{
    for (const Golden &golden : goldens()) {
        QFile file(
            QStringLiteral(INNKEEPER_TEST_DATA "/golden/%1.xml").arg(QLatin1String(golden.file)));
        const QByteArray made = machineFor(golden);
        if (qEnvironmentVariableIntValue("INNKEEPER_UPDATE_GOLDEN") != 0) {
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            ASSERT_EQ(file.write(made), made.size());
            continue;
        }
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << golden.file;
        EXPECT_EQ(made.toStdString(), file.readAll().toStdString()) << golden.file;
    }
}

TEST(GoldenTest, libvirtsSchemaTakesThemAll)
{
    QMap<QString, QByteArray> documents;
    for (const Golden &golden : goldens())
        documents.insert(QString::fromLatin1(golden.file), machineFor(golden));
    EXPECT_EQ(schemaComplaints(documents).toStdString(), "");
}

} // namespace

} // namespace innkeeper
