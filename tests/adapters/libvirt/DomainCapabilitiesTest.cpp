// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/DomainCapabilities.h"

#include <gtest/gtest.h>

namespace innkeeper::libvirt {
namespace {

constexpr char kRich[] = R"(<domainCapabilities>
  <path>/usr/bin/qemu-system-x86_64</path><domain>kvm</domain><machine>pc-q35-7.2</machine>
  <arch>x86_64</arch><vcpu max='288'/>
  <os supported='yes'>
    <enum name='firmware'><value>bios</value><value>efi</value></enum>
    <loader supported='yes'><value>/usr/share/OVMF/OVMF_CODE_4M.fd</value>
      <enum name='secure'><value>yes</value><value>no</value></enum></loader>
  </os>
  <cpu><mode name='host-passthrough' supported='yes'/><mode name='host-model' supported='yes'/></cpu>
  <devices>
    <disk supported='yes'><enum name='bus'><value>virtio</value><value>sata</value></enum></disk>
    <graphics supported='yes'><enum name='type'><value>spice</value></enum></graphics>
    <video supported='yes'><enum name='modelType'><value>virtio</value></enum></video>
    <tpm supported='yes'><enum name='backendModel'><value>emulator</value></enum>
      <enum name='backendVersion'><value>1.2</value><value>2.0</value></enum></tpm>
  </devices></domainCapabilities>)";

TEST(DomainCapabilitiesTest, ReadsWhatThereIs)
{
    const auto support = readDomainCapabilities(kRich);
    ASSERT_TRUE(support.has_value());
    EXPECT_EQ(support->accelerator, Accelerator::Kvm);
    EXPECT_EQ(support->emulator, QStringLiteral("/usr/bin/qemu-system-x86_64"));
    EXPECT_EQ(support->maxVcpus, 288);
    EXPECT_TRUE(support->hasUefi);
    EXPECT_TRUE(support->hasSecureBoot);
    EXPECT_EQ(support->tpmVersions, (QStringList{QStringLiteral("1.2"), QStringLiteral("2.0")}));
    EXPECT_EQ(support->diskBuses, (QStringList{QStringLiteral("virtio"), QStringLiteral("sata")}));
    EXPECT_TRUE(support->hasHostPassthrough);
}

TEST(DomainCapabilitiesTest, PromisesNothingThatIsNotThere)
{
    const auto support = readDomainCapabilities(
        "<domainCapabilities><domain>qemu</domain><os supported='yes'>"
        "<enum name='firmware'/><loader supported='yes'><enum name='secure'>"
        "<value>yes</value></enum></loader></os><devices>"
        "<tpm supported='no'><enum name='backendModel'><value>emulator</value></enum></tpm>"
        "<graphics supported='no'><enum name='type'><value>spice</value></enum></graphics>"
        "</devices></domainCapabilities>");
    ASSERT_TRUE(support.has_value());
    EXPECT_EQ(support->accelerator, Accelerator::Tcg);
    EXPECT_FALSE(support->hasUefi);
    EXPECT_FALSE(support->hasSecureBoot) << "no firmware to be secure";
    EXPECT_TRUE(support->tpmVersions.isEmpty());
    EXPECT_TRUE(support->graphics.isEmpty());
    EXPECT_FALSE(support->hasHostModel);
}

TEST(DomainCapabilitiesTest, GivesOldSwtpmItsVersion)
{
    const auto support = readDomainCapabilities(
        "<domainCapabilities><devices><tpm supported='yes'><enum name='backendModel'>"
        "<value>passthrough</value><value>emulator</value></enum></tpm></devices>"
        "</domainCapabilities>");
    ASSERT_TRUE(support.has_value());
    EXPECT_EQ(support->tpmVersions, QStringList{QStringLiteral("2.0")});
}

TEST(DomainCapabilitiesTest, ReadsMachineTypesOfOneArchitecture)
{
    const QByteArray xml =
        "<capabilities><host><cpu><model>EPYC</model></cpu></host>"
        "<guest><arch name='i686'><machine>isapc</machine></arch></guest>"
        "<guest><arch name='x86_64'><machine>pc-q35-7.2</machine>"
        "<machine canonical='pc-q35-7.2'>q35</machine><machine>pc-q35-7.2</machine>"
        "<machine deprecated='yes'>pc-i440fx-1.4</machine></arch></guest>"
        "</capabilities>";
    GuestSupport support;
    support.architecture = QStringLiteral("x86_64");
    ASSERT_TRUE(readMachineTypes(xml, support));
    const QString pinned = QStringLiteral("pc-q35-7.2");
    const QString old = QStringLiteral("pc-i440fx-1.4");
    EXPECT_EQ(support.machineTypes, (QStringList{pinned, QStringLiteral("q35"), old}));
    EXPECT_EQ(support.pinnedMachineTypes.value(QStringLiteral("q35")), pinned);
    EXPECT_EQ(support.deprecatedMachineTypes, QStringList{old});
    EXPECT_EQ(readCpuModel(xml), QStringLiteral("EPYC"));
}

TEST(DomainCapabilitiesTest, NamesTheModelsThatRunHere)
{
    const auto capabilities = [](const char *nearest) {
        return QByteArray("<domainCapabilities><cpu><mode name='host-model' supported='yes'>"
                          "<model fallback='forbid'>") +
               nearest +
               "</model></mode><mode name='custom' supported='yes'>"
               "<model usable='no'>EPYC</model><model usable='yes'>Nehalem</model>"
               "</mode></cpu></domainCapabilities>";
    };
    const auto support = readDomainCapabilities(capabilities("Nehalem"));
    ASSERT_TRUE(support);
    EXPECT_EQ(support->cpuModels, QStringList{QStringLiteral("Nehalem")});
    EXPECT_EQ(support->hostModelName, QStringLiteral("Nehalem"));
    // TCG calls models nearest that it cannot run whole.
    EXPECT_EQ(readDomainCapabilities(capabilities("EPYC"))->hostModelName, QString());
}

TEST(DomainCapabilitiesTest, RefusesWhatIsNoXml)
{
    EXPECT_FALSE(readDomainCapabilities("").has_value());
    GuestSupport support;
    EXPECT_FALSE(readMachineTypes("<capabilities", support).has_value());
}

} // namespace
} // namespace innkeeper::libvirt
