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
        "<machine canonical='pc-q35-7.2'>q35</machine><machine>pc-q35-7.2</machine></arch></guest>"
        "</capabilities>";
    const auto types = readMachineTypes(xml, QStringLiteral("x86_64"));
    ASSERT_TRUE(types.has_value());
    EXPECT_EQ(*types, (QStringList{QStringLiteral("pc-q35-7.2"), QStringLiteral("q35")}));
    EXPECT_EQ(readCpuModel(xml), QStringLiteral("EPYC"));
}

TEST(DomainCapabilitiesTest, RefusesWhatIsNoXml)
{
    EXPECT_FALSE(readDomainCapabilities("").has_value());
    EXPECT_FALSE(readMachineTypes("<capabilities", QStringLiteral("x86_64")).has_value());
}

} // namespace
} // namespace innkeeper::libvirt
