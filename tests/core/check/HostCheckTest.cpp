// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/HostCheck.h"
#include "core/services/AcceleratorChoice.h"
#include "tests/core/check/HostFixture.h"
#include "tests/fakes/FakeAcceleratorTrial.h"
#include "tests/fakes/FakeHypervisor.h"

#include <gmock/gmock.h>

#include <unistd.h>

namespace innkeeper {

namespace {

using Severity = Finding::Severity;
using Kind = AcceleratorTrial::Outcome::Kind;

class HostCheckTest : public testing::Test
{
protected:
    HostCheckTest()
    {
        m_trial.setOutcome(Accelerator::Kvm, Kind::Works);
        open(QStringLiteral("qemu:///session"));
        EXPECT_TRUE(m_hypervisor.storage().ensureDefaultPool());
    }

    void open(const QString &uri)
    {
        m_uri = uri;
        EXPECT_TRUE(m_hypervisor.open(uri));
    }
    QList<Finding> run() { return m_check.run(m_uri); }
    Finding find(const char *id)
    {
        for (const Finding &finding : run()) {
            if (finding.id == QLatin1String(id))
                return finding;
        }
        ADD_FAILURE() << "no finding " << id;
        return {};
    }
    bool isThere(const char *id)
    {
        const auto all = run();
        return std::any_of(all.begin(), all.end(), [id](const Finding &finding) {
            return finding.id == QLatin1String(id);
        });
    }

    QTemporaryDir m_folder;
    HostFixture m_host;
    fakes::FakeHypervisor m_hypervisor;
    fakes::FakeAcceleratorTrial m_trial;
    AcceleratorProbe m_probe{m_trial, m_folder.filePath(QStringLiteral("memory.json"))};
    HostCheck m_check{m_hypervisor, m_probe, m_host.root()};
    QString m_uri;
};

TEST_F(HostCheckTest, everyFindingIsWhole)
{
    QSet<QString> ids;
    for (const Finding &finding : run()) {
        EXPECT_FALSE(finding.id.isEmpty());
        EXPECT_FALSE(ids.contains(finding.id)) << qPrintable(finding.id);
        ids << finding.id;
        EXPECT_FALSE(finding.title.isEmpty()) << qPrintable(finding.id);
        EXPECT_FALSE(finding.reason.isEmpty()) << qPrintable(finding.id);
        EXPECT_EQ(finding.severity == Severity::Good, finding.advice.isEmpty())
            << qPrintable(finding.id);
    }
    for (const char *id : {"connection", "libvirt", "qemu", "kvm", "tcg", "cpu-virtualization",
                           "nested-virtualization", "iommu", "memory", "storage", "default-network",
                           "uefi", "secure-boot", "swtpm", "spice", "kvm-permission", "osinfo-db"})
        EXPECT_TRUE(ids.contains(QLatin1String(id))) << id;
}

TEST_F(HostCheckTest, anUnreachableHostIsTheFirstFinding)
{
    m_hypervisor.disconnect();
    const auto findings = run();

    ASSERT_FALSE(findings.isEmpty());
    EXPECT_EQ(findings[0].id, QStringLiteral("connection"));
    EXPECT_EQ(findings[0].severity, Severity::Problem);
    EXPECT_FALSE(findings[0].advice.isEmpty());
    // What can be looked at without libvirt is.
    EXPECT_TRUE(isThere("tcg"));
    EXPECT_TRUE(isThere("iommu"));
    EXPECT_FALSE(isThere("storage"));
}

TEST_F(HostCheckTest, opensAClosedConnection)
{
    m_hypervisor.close();
    EXPECT_EQ(find("connection").severity, Severity::Good);
}

TEST_F(HostCheckTest, oldVersionsAreProblems)
{
    HostFacts facts = *m_hypervisor.host().facts();
    facts.libvirtVersion = QStringLiteral("8.10.0");
    facts.hypervisorVersion = QStringLiteral("7.1.9");
    m_hypervisor.host().setFacts(facts);
    EXPECT_EQ(find("libvirt").severity, Severity::Problem);
    EXPECT_EQ(find("qemu").severity, Severity::Problem);

    facts.libvirtVersion = QStringLiteral("10.0.0");
    facts.hypervisorVersion = QStringLiteral("7.2.0");
    m_hypervisor.host().setFacts(facts);
    EXPECT_EQ(find("libvirt").severity, Severity::Good);
    EXPECT_EQ(find("qemu").severity, Severity::Good);
}

TEST_F(HostCheckTest, silentKvmIsAWarningThatCanBeTriedAgain)
{
    m_trial.setOutcome(Accelerator::Kvm, Kind::Silent);
    const Finding finding = find("kvm");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.fix, Finding::Fix::RetryAccelerator);

    m_trial.setOutcome(Accelerator::Kvm, Kind::Works);
    EXPECT_EQ(find("kvm").severity, Severity::Warning) << "remembered until tried again";
    EXPECT_TRUE(m_check.apply(finding.fix));
    EXPECT_EQ(find("kvm").severity, Severity::Good);
}

TEST_F(HostCheckTest, aRetryThatFailsSaysWhy)
{
    m_trial.setOutcome(Accelerator::Kvm, Kind::Silent);
    const auto applied = m_check.apply(Finding::Fix::RetryAccelerator);
    ASSERT_FALSE(applied);
    EXPECT_FALSE(applied.error().message.isEmpty());
}

TEST_F(HostCheckTest, withoutTcgNothingRuns)
{
    m_trial.setOutcome(Accelerator::Tcg, Kind::Refused, QStringLiteral("broken"));
    EXPECT_EQ(find("tcg").severity, Severity::Problem);
    EXPECT_EQ(find("tcg").detail, QStringLiteral("broken"));
}

TEST_F(HostCheckTest, theDaemonMayUseKvmWhereThisPersonMayNot)
{
    open(QStringLiteral("qemu:///system"));
    m_trial.setOutcome(Accelerator::Kvm, Kind::Refused,
                       QStringLiteral("Could not access KVM kernel module: Permission denied"));
    EXPECT_EQ(find("kvm").severity, Severity::Note);
    const auto choose = [this] {
        return AcceleratorChoice::make(CreateRequest::AcceleratorChoice::Auto,
                                       *m_hypervisor.host().facts(), m_hypervisor.host(), m_probe)
            ->support.accelerator;
    };
    EXPECT_EQ(choose(), Accelerator::Kvm);
    open(QStringLiteral("qemu:///session"));
    EXPECT_EQ(find("kvm").severity, Severity::Warning);
    EXPECT_EQ(choose(), Accelerator::Tcg);
}

TEST_F(HostCheckTest, processorsAreTold)
{
    EXPECT_THAT(find("cpu-virtualization").title.toStdString(), testing::HasSubstr("VT-x"));
    m_host.setProcessor("AuthenticAMD", "fpu svm");
    EXPECT_THAT(find("cpu-virtualization").title.toStdString(), testing::HasSubstr("AMD-V"));
    m_host.setProcessor("GenuineIntel", "fpu svmx vm");
    EXPECT_EQ(find("cpu-virtualization").severity, Severity::Note);
    EXPECT_THAT(find("cpu-virtualization").advice.toStdString(), testing::HasSubstr("firmware"));
    m_host.setProcessor("GenuineIntel", "fpu hypervisor");
    EXPECT_THAT(find("cpu-virtualization").advice.toStdString(), testing::HasSubstr("nested"));
}

TEST_F(HostCheckTest, nestedVirtualizationIsSpokenOfWhereKvmIs)
{
    m_host.write(QStringLiteral("/sys/module/kvm_intel/parameters/nested"), "N\n");
    EXPECT_EQ(find("nested-virtualization").severity, Severity::Note);
    m_host.remove(QStringLiteral("/sys/module/kvm_intel"));
    EXPECT_FALSE(isThere("nested-virtualization"));
}

TEST_F(HostCheckTest, iommuGroupsAreCounted)
{
    EXPECT_EQ(find("iommu").severity, Severity::Good);
    EXPECT_THAT(find("iommu").title.toStdString(), testing::HasSubstr("2"));
    m_host.remove(QStringLiteral("/sys/kernel/iommu_groups"));
    EXPECT_EQ(find("iommu").severity, Severity::Note);
    EXPECT_THAT(find("iommu").advice.toStdString(),
                testing::Not(testing::HasSubstr("intel_iommu=on")));
    m_host.write(QStringLiteral("/proc/cmdline"), "quiet");
    EXPECT_THAT(find("iommu").advice.toStdString(), testing::HasSubstr("intel_iommu=on"));
    m_host.setProcessor("AuthenticAMD", "svm");
    EXPECT_THAT(find("iommu").advice.toStdString(), testing::HasSubstr("AMD-Vi"));
}

TEST_F(HostCheckTest, littleSpaceIsAWarning)
{
    m_hypervisor.storage().setSpace(Bytes::gib(100), Bytes::gib(11));
    EXPECT_EQ(find("storage").severity, Severity::Good);
    m_hypervisor.storage().setSpace(Bytes::gib(100), Bytes::gib(9));
    EXPECT_EQ(find("storage").severity, Severity::Warning);
    m_hypervisor.storage().setSpace(Bytes::gib(1000), Bytes::gib(40));
    EXPECT_EQ(find("storage").severity, Severity::Warning) << "less than 5 %";
}

TEST_F(HostCheckTest, aMissingPoolCanBeMade)
{
    fakes::FakeHypervisor fresh;
    ASSERT_TRUE(fresh.open(m_uri));
    HostCheck check(fresh, m_probe, m_host.root());
    const auto findings = check.run(m_uri);
    const auto storage = std::find_if(findings.begin(), findings.end(), [](const auto &finding) {
        return finding.id == QLatin1String("storage");
    });
    ASSERT_NE(storage, findings.end());
    EXPECT_EQ(storage->fix, Finding::Fix::CreateDefaultPool);
    EXPECT_TRUE(check.apply(storage->fix));
    EXPECT_EQ(fresh.storage().pools()->size(), 1);
}

TEST_F(HostCheckTest, aSessionHasUserNetworking)
{
    EXPECT_EQ(find("default-network").severity, Severity::Good);
    EXPECT_THAT(find("default-network").title.toStdString(), testing::HasSubstr("user networking"));
}

TEST_F(HostCheckTest, theDefaultNetworkIsStarted)
{
    open(QStringLiteral("qemu:///system"));
    EXPECT_EQ(find("default-network").severity, Severity::Good);
    m_hypervisor.host().setNetworks({{QStringLiteral("default"), false, false}});
    const Finding finding = find("default-network");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_TRUE(m_check.apply(finding.fix));
    EXPECT_EQ(find("default-network").severity, Severity::Good);
    m_hypervisor.host().setNetworks({{QStringLiteral("other"), true, true}});
    EXPECT_EQ(find("default-network").severity, Severity::Warning);
    EXPECT_EQ(find("default-network").fix, Finding::Fix::None);
}

TEST_F(HostCheckTest, missingPartsNameTheirPackages)
{
    GuestSupport support = *m_hypervisor.host().guestSupport(Accelerator::Tcg);
    support.hasUefi = false;
    support.hasSecureBoot = false;
    support.tpmVersions.clear();
    support.graphics = {QStringLiteral("vnc")};
    m_hypervisor.host().setGuestSupport(support);
    for (const auto &[id, package] :
         {std::pair("uefi", "ovmf"), std::pair("secure-boot", "ovmf"),
          std::pair("swtpm", "swtpm-tools"), std::pair("spice", "qemu-system")}) {
        EXPECT_EQ(find(id).severity, Severity::Warning) << id;
        EXPECT_THAT(find(id).advice.toStdString(), testing::HasSubstr(package));
    }
    m_hypervisor.host().removeGuestSupport(Accelerator::Tcg);
    EXPECT_EQ(find("emulator").severity, Severity::Problem);
}

TEST_F(HostCheckTest, theSystemsDatabaseIsLookedFor)
{
    EXPECT_EQ(find("osinfo-db").severity, Severity::Good);
    m_host.write(QStringLiteral("/usr/share/osinfo/VERSION"), "20200101\n");
    EXPECT_EQ(find("osinfo-db").severity, Severity::Note);
    m_host.remove(QStringLiteral("/usr/share/osinfo"));
    EXPECT_EQ(find("osinfo-db").severity, Severity::Warning);
}

TEST_F(HostCheckTest, withoutAKvmDeviceNoPermissionIsSpokenOf)
{
    EXPECT_EQ(find("kvm-permission").severity, Severity::Good);
    m_host.remove(QStringLiteral("/dev/kvm"));
    EXPECT_FALSE(isThere("kvm-permission"));
}

TEST_F(HostCheckTest, anotherComputerIsNotJudgedByThisOne)
{
    HostFacts facts = *m_hypervisor.host().facts();
    facts.isLocal = false;
    m_hypervisor.host().setFacts(facts);
    EXPECT_FALSE(isThere("iommu"));
    EXPECT_FALSE(isThere("kvm"));
    EXPECT_TRUE(isThere("storage"));
    EXPECT_EQ(m_trial.runs(Accelerator::Tcg), 0);
}

TEST_F(HostCheckTest, otherDriversAreOnlyConnectedTo)
{
    HostFacts facts = *m_hypervisor.host().facts();
    facts.driver = QStringLiteral("TEST");
    m_hypervisor.host().setFacts(facts);
    EXPECT_EQ(run().size(), 1);
}

} // namespace

} // namespace innkeeper
