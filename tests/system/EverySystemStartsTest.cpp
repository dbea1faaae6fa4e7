// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "core/adapters/osinfo/OsinfoDatabase.h"
#include "core/catalog/MachineDefaults.h"
#include "core/xml/DomainDocument.h"
#include "tests/core/catalog/Systems.h"
#include "tests/core/xml/LibvirtSchema.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

namespace innkeeper {
namespace {

/// A real, private libvirtd (tests/support/as-person), and what it says of QEMU's translator.
class EverySystemStartsTest : public testing::Test
{
protected:
    EverySystemStartsTest()
    {
        EXPECT_TRUE(m_hypervisor.open(QStringLiteral("qemu:///session")));
        // What QEMU and libvirt say on their own is said by the expectations below.
        virSetErrorFunc(nullptr, [](void *, virErrorPtr) {});
        m_connection = virConnectOpen("qemu:///session");
        for (const char *name : {"disk", "installer"}) {
            QFile medium(m_folder.filePath(QLatin1String(name)));
            EXPECT_TRUE(medium.open(QIODevice::WriteOnly) && medium.resize(1 << 20));
        }
    }
    ~EverySystemStartsTest() override
    {
        if (m_connection)
            virConnectClose(m_connection);
    }

    /// As a creation would complete it, but for what tells one machine from another of its kind.
    [[nodiscard]] QByteArray hardwareFor(const OperatingSystem &system, const HostFacts &host,
                                         const GuestSupport &support) const
    {
        const auto defaults = machineDefaults(system, host, support, systems::profiles());
        MachineConfig config = defaults.config;
        config.osId.clear();
        config.name = QStringLiteral("every system");
        config.id = MachineId::fromText(u"6695eb01-f6a4-8304-79aa-97f2502e193f");
        config.memory = Bytes::mib(64);
        DiskConfig disk;
        disk.source = m_folder.filePath(QStringLiteral("disk"));
        disk.format = QStringLiteral("raw");
        disk.bus = defaults.diskBus;
        disk.bootOrder = 1;
        disk.discard = true;
        DiskConfig drive;
        drive.device = DiskConfig::Device::Cdrom;
        drive.source = m_folder.filePath(QStringLiteral("installer"));
        drive.format = disk.format;
        drive.bus = defaults.cdromBus;
        drive.bootOrder = 2;
        drive.isReadOnly = true;
        config.disks = {disk, drive};
        return DomainDocument::create(config).toXml().toUtf8();
    }

    /// libvirt's words; empty: it was defined, started, stood still, and is gone again.
    [[nodiscard]] QString complaintAbout(const QByteArray &xml)
    {
        virDomainPtr machine = virDomainDefineXML(m_connection, xml.constData());
        if (!machine)
            return lastError();
        QString complaint;
        if (virDomainCreateWithFlags(machine, VIR_DOMAIN_START_PAUSED) != 0) {
            complaint = lastError();
        } else {
            int state = 0;
            virDomainGetState(machine, &state, nullptr, 0);
            if (state != VIR_DOMAIN_PAUSED)
                complaint = QStringLiteral("state %1").arg(state);
            virDomainDestroy(machine);
        }
        if (virDomainUndefineFlags(machine, VIR_DOMAIN_UNDEFINE_NVRAM) != 0)
            complaint += lastError();
        virDomainFree(machine);
        return complaint;
    }
    [[nodiscard]] static QString lastError() { return QString::fromUtf8(virGetLastErrorMessage()); }

    QTemporaryDir m_folder;
    libvirt::LibvirtHypervisor m_hypervisor;
    virConnectPtr m_connection = nullptr;
};

TEST_F(EverySystemStartsTest, onTheHardwareThatItGets)
{
    ASSERT_TRUE(m_connection);
    const auto host = m_hypervisor.host().facts();
    const auto support = m_hypervisor.host().guestSupport(Accelerator::Tcg);
    ASSERT_TRUE(host && support);
    osinfo::OsinfoDatabase database;
    const auto all = database.all();
    ASSERT_TRUE(all);

    // By hardware: who gets it.
    QMap<QByteArray, QStringList> kinds;
    for (const OperatingSystem &system : *all)
        kinds[hardwareFor(system, *host, *support)] += system.shortId;
    for (const Profile &profile : systems::profiles().all())
        kinds[hardwareFor(systems::unlisted(qPrintable(profile.id), "Unlisted"), *host,
                          *support)] += profile.id;
    EXPECT_GT(all->size(), 500);
    EXPECT_GT(kinds.size(), 20);
    EXPECT_LT(kinds.size(), 120) << "each takes about a second";

    QMap<QString, QByteArray> documents;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        documents.insert(kind.value().first(), kind.key());
    EXPECT_EQ(schemaComplaints(documents).toStdString(), "");
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        EXPECT_EQ(complaintAbout(kind.key()).toStdString(), "")
            << qPrintable(kind.value().mid(0, 5).join(u' ')) << '\n'
            << kind.key().toStdString();
    RecordProperty("kinds", int(kinds.size()));
}

} // namespace
} // namespace innkeeper
