// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/OsinfoDatabase.h"
#include "core/catalog/MachineDefaults.h"
#include "core/catalog/MachineName.h"
#include "core/xml/DomainDocument.h"
#include "tests/core/catalog/Systems.h"
#include "tests/core/xml/LibvirtSchema.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace innkeeper {

namespace {

TEST(EveryMachineTest, everySystemGetsAMachineThatLibvirtTakes)
{
    osinfo::OsinfoDatabase database;
    const auto all = database.all();
    ASSERT_TRUE(all);
    QMap<QString, QByteArray> documents;
    int number = 0;
    for (const OperatingSystem &system : *all) {
        const auto accelerator = ++number % 2 ? Accelerator::Kvm : Accelerator::Tcg;
        const auto defaults = machineDefaults(
            system, systems::workstation(), systems::everything(accelerator), systems::profiles());
        MachineConfig config = defaults.config;
        config.id = MachineId::create();
        config.name = machineNameFor(system, {});
        DiskConfig disk;
        disk.source = QStringLiteral("/disk.qcow2");
        disk.format = QStringLiteral("qcow2");
        disk.bus = defaults.diskBus;
        DiskConfig cdrom;
        cdrom.device = DiskConfig::Device::Cdrom;
        cdrom.bus = defaults.cdromBus;
        config.disks = {disk, cdrom};

        EXPECT_TRUE(validateMachineName(config.name)) << system.id.toStdString();
        EXPECT_GE(config.memory, system.minimum.memory) << system.id.toStdString();
        EXPECT_GE(config.vcpus, system.minimum.cpus) << system.id.toStdString();
        EXPECT_GE(defaults.diskSize, system.minimum.storage) << system.id.toStdString();
        EXPECT_GT(defaults.diskSize, Bytes()) << system.id.toStdString();
        EXPECT_TRUE(defaults.remarks.isEmpty()) << system.id.toStdString();
        documents.insert(system.id, DomainDocument::create(config).toXml().toUtf8());
    }
    EXPECT_GT(documents.size(), 500);
    EXPECT_EQ(schemaComplaints(documents).toStdString(), "");
}

/// The weight with which a profile fits; below 0: it does not.
int weightOf(const Profile &profile, const OperatingSystem &system)
{
    int best = -1;
    for (const ProfileMatch &match : profile.matches)
        if (match.fits(system))
            best = std::max(best, match.weight());
    return best;
}

TEST(EveryMachineTest, everySystemGetsExactlyOneProfile)
{
    osinfo::OsinfoDatabase database;
    const auto all = database.all();
    ASSERT_TRUE(all);
    QSet<QString> used;
    for (const OperatingSystem &system : *all) {
        const Profile &chosen = systems::profiles().profileFor(system);
        used += chosen.id;
        for (const Profile &other : systems::profiles().all())
            EXPECT_TRUE(other == chosen || weightOf(other, system) < weightOf(chosen, system))
                << system.id.toStdString() << " is described as well by " << other.id.toStdString()
                << " as by " << chosen.id.toStdString();
        const bool isKnown =
            system.isWindows() || system.family == u"linux" || system.family == u"msdos";
        EXPECT_FALSE(isKnown && chosen.id.startsWith(u"unknown")) << system.id.toStdString();
    }
    // What osinfo-db of Debian 12 does not know (yet).
    const QSet<QString> unlisted{QStringLiteral("reactos"), QStringLiteral("netbsd")};
    for (const Profile &profile : systems::profiles().all())
        EXPECT_TRUE(used.contains(profile.id) || unlisted.contains(profile.id))
            << "nobody gets " << profile.id.toStdString();
}

} // namespace

} // namespace innkeeper
