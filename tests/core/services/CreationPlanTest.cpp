// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/services/Inn.h"

#include <gmock/gmock.h>

#include <unistd.h>

namespace innkeeper {
namespace {

using Source = CreateRequest::Source;
using Choice = CreateRequest::AcceleratorChoice;

class CreationPlanTest : public Inn
{
protected:
    CreationPlan plan(const CreateRequest &request)
    {
        auto made = m_create.plan(request);
        EXPECT_TRUE(made) << (made ? "" : made.error().message.toStdString());
        return made.value_or(CreationPlan{});
    }
    Error refusal(const CreateRequest &request)
    {
        const auto made = m_create.plan(request);
        EXPECT_FALSE(made);
        return made ? Error{} : made.error();
    }
    static bool hasRemark(const CreationPlan &plan, const char *words)
    {
        return !plan.remarks.filter(QString::fromUtf8(words)).isEmpty();
    }
};

TEST_F(CreationPlanTest, InstallerGetsADiskThenADrive)
{
    const QString image = makeInstaller(QStringLiteral("ä 'b' \"&<>.iso"));
    auto wish = request(Source::Installer, image);
    wish.osId = QStringLiteral("debian12");
    const auto made = plan(wish);
    EXPECT_EQ(made.config.name, QStringLiteral("new"));
    EXPECT_FALSE(made.config.id.isNull());
    EXPECT_EQ(made.config.osId, QStringLiteral("http://debian.org/debian/12"));
    ASSERT_EQ(made.volumes.size(), 1);
    EXPECT_EQ(made.volumes[0].name, QStringLiteral("new.qcow2"));
    EXPECT_EQ(made.volumes[0].format, QStringLiteral("qcow2"));
    EXPECT_EQ(made.volumes[0].capacity, Bytes::gib(20));
    ASSERT_EQ(made.config.disks.size(), 2);
    EXPECT_EQ(made.config.disks[0].bootOrder, 1);
    EXPECT_EQ(made.config.disks[0].bus, QStringLiteral("virtio"));
    EXPECT_EQ(made.config.disks[1].source, image);
    EXPECT_EQ(made.config.disks[1].device, DiskConfig::Device::Cdrom);
    EXPECT_TRUE(made.config.disks[1].isReadOnly);
    const auto document = DomainDocument::parse(made.xml);
    ASSERT_TRUE(document);
    ASSERT_EQ(document->disks().size(), 2);
    EXPECT_EQ(document->disks()[1].source, image);
    EXPECT_TRUE(isUntouched());
}

TEST_F(CreationPlanTest, RecognizesTheSystemOnTheImage)
{
    const QString image = makeInstaller();
    MediaFacts facts;
    facts.isBootable = true;
    facts.osId = QStringLiteral("http://microsoft.com/win/11");
    m_systems.setMedia(image, facts);
    const auto made = plan(request(Source::Installer, image));
    EXPECT_EQ(made.config.osId, facts.osId);
    EXPECT_EQ(made.media, facts);
    EXPECT_EQ(made.volumes[0].capacity, Bytes::gib(64));
    // Asked for something else, the person wins.
    auto wish = request(Source::Installer, image);
    wish.osId = QStringLiteral("winxp");
    EXPECT_EQ(plan(wish).config.osId, QStringLiteral("http://microsoft.com/win/xp"));
}

TEST_F(CreationPlanTest, WishesWin)
{
    auto wish = emptyRequest();
    wish.memory = Bytes::mib(777);
    wish.vcpus = 3;
    wish.diskSize = Bytes::gib(7);
    wish.preallocateDisk = true;
    wish.firmware = Firmware::Uefi;
    wish.network = NetworkConfig{NetworkConfig::Kind::None, {}, {}};
    const auto made = plan(wish);
    EXPECT_EQ(made.config.memory, Bytes::mib(777));
    EXPECT_EQ(made.config.vcpus, 3);
    EXPECT_EQ(made.config.firmware, Firmware::Uefi);
    EXPECT_TRUE(made.config.networks.isEmpty());
    EXPECT_EQ(made.volumes[0].capacity, Bytes::gib(7));
    EXPECT_TRUE(made.volumes[0].preallocate);
    EXPECT_EQ(made.config.disks.size(), 1);
}

TEST_F(CreationPlanTest, TestMachineIsTiny)
{
    const auto made = plan(request(Source::TestMachine));
    EXPECT_EQ(made.config.memory, Bytes::mib(64));
    EXPECT_EQ(made.config.vcpus, 1);
    EXPECT_EQ(made.config.videoModel, QStringLiteral("vga"));
    EXPECT_EQ(made.config.firmware, Firmware::Bios);
    EXPECT_TRUE(made.config.hasSerial);
    EXPECT_TRUE(made.config.hasSpice);
    EXPECT_TRUE(made.config.networks.isEmpty());
    ASSERT_EQ(made.volumes.size(), 1);
    EXPECT_EQ(made.volumes[0].capacity, Bytes::mib(1));
    EXPECT_EQ(made.volumes[0].format, QStringLiteral("raw"));
}

TEST_F(CreationPlanTest, ImpossibleNamesAreRefused)
{
    for (const QString &name :
         {QString(), QStringLiteral("  "), QStringLiteral("a/b"), QStringLiteral("a\nb"),
          QStringLiteral("a\x01"), QString(10'000, u'x'), QStringLiteral("a\u202eb"),
          QString(QChar(0xd800))}) {
        auto wish = emptyRequest();
        wish.name = name;
        EXPECT_EQ(refusal(wish).kind, ErrorKind::Invalid) << name.left(20).toStdString();
    }
    EXPECT_TRUE(isUntouched());
}

TEST_F(CreationPlanTest, HostileNamesAreJustNames)
{
    for (const QString &name :
         {QStringLiteral("$(reboot)"), QStringLiteral("`id`; rm -rf *"),
          QStringLiteral("\"'&<>]]>"), QStringLiteral("مرحبا"), QStringLiteral("--help"),
          QStringLiteral("%1 %n"), QStringLiteral("a\\b"), QString(200, u'x')}) {
        auto wish = emptyRequest();
        wish.name = name;
        const auto made = plan(wish);
        const auto document = DomainDocument::parse(made.xml);
        ASSERT_TRUE(document);
        EXPECT_EQ(document->machine().name, name);
    }
}

TEST_F(CreationPlanTest, NameThatWouldNotStartIsKeptAsTitle)
{
    auto wish = emptyRequest();
    wish.name = QString(7, QChar(0x20ac));
    const auto made = plan(wish);
    EXPECT_EQ(made.config.title, wish.name);
    EXPECT_NE(made.config.name, wish.name);
    EXPECT_TRUE(hasRemark(made, "could not start"));
    ASSERT_TRUE(m_create.run(made, m_progress));
    EXPECT_EQ(refusal(wish).kind, ErrorKind::AlreadyExists);
    wish.name += u'x';
    m_hypervisor.host().setUri(QStringLiteral("qemu:///system"));
    EXPECT_EQ(plan(wish).config.name, wish.name);
}

TEST_F(CreationPlanTest, TakenNameIsRefused)
{
    m_hypervisor.machines().add(QStringLiteral("new"));
    EXPECT_EQ(refusal(emptyRequest()).kind, ErrorKind::AlreadyExists);
}

TEST_F(CreationPlanTest, TakenVolumeNameIsAvoided)
{
    ASSERT_TRUE(m_hypervisor.storage().ensureDefaultPool());
    m_hypervisor.storage().addVolume({QStringLiteral("default"), QStringLiteral("new.qcow2"),
                                      QStringLiteral("/x/new.qcow2"), QStringLiteral("qcow2"),
                                      Bytes::gib(1), Bytes()});
    EXPECT_EQ(plan(emptyRequest()).volumes[0].name, QStringLiteral("new-2.qcow2"));
}

TEST_F(CreationPlanTest, HardwareBeyondTheHostIsRefused)
{
    auto memory = emptyRequest();
    memory.memory = Bytes::gib(17);
    EXPECT_TRUE(refusal(memory).message.contains(QStringLiteral("17 GiB")));
    memory.memory = Bytes();
    EXPECT_EQ(refusal(memory).kind, ErrorKind::Invalid);

    auto vcpus = emptyRequest();
    vcpus.vcpus = 256;
    EXPECT_TRUE(refusal(vcpus).message.contains(QStringLiteral("256")));
    vcpus.vcpus = 0;
    EXPECT_EQ(refusal(vcpus).kind, ErrorKind::Invalid);
    vcpus.vcpus = 9;
    EXPECT_TRUE(hasRemark(plan(vcpus), "vCPUs than the host"));

    auto disk = emptyRequest();
    disk.diskSize = Bytes();
    EXPECT_EQ(refusal(disk).kind, ErrorKind::Invalid);

    GuestSupport poor = *m_hypervisor.host().guestSupport(Accelerator::Kvm);
    poor.hasUefi = poor.hasSecureBoot = false;
    m_hypervisor.host().setGuestSupport(poor);
    for (const Firmware firmware : {Firmware::Uefi, Firmware::UefiSecureBoot}) {
        auto wish = emptyRequest();
        wish.firmware = firmware;
        EXPECT_EQ(refusal(wish).kind, ErrorKind::Unsupported);
    }
}

TEST_F(CreationPlanTest, DiskBeyondThePoolIsARemarkUnlessItIsAllocated)
{
    m_hypervisor.storage().setSpace(Bytes::gib(10), Bytes::gib(5));
    auto wish = emptyRequest();
    wish.diskSize = Bytes::gib(8);
    EXPECT_TRUE(hasRemark(plan(wish), "may grow to 8 GiB"));
    wish.preallocateDisk = true;
    const auto refused = refusal(wish);
    EXPECT_EQ(refused.kind, ErrorKind::NoSpace);
    EXPECT_FALSE(refused.advice.isEmpty());
}

TEST_F(CreationPlanTest, ImagesThatAreNoneAreRefused)
{
    const QString missing = m_place.filePath(QStringLiteral("missing.iso"));
    const QString empty = makeFile(QStringLiteral("empty.iso"), {});
    for (const Source source : {Source::Installer, Source::Import}) {
        const auto gone = refusal(request(source, missing));
        EXPECT_EQ(gone.kind, ErrorKind::NotFound);
        EXPECT_TRUE(gone.message.contains(missing));
        EXPECT_EQ(refusal(request(source, empty)).kind, ErrorKind::Invalid);
        EXPECT_EQ(refusal(request(source, m_place.path())).kind, ErrorKind::Invalid);
        EXPECT_EQ(refusal(request(source, QStringLiteral("relative.iso"))).kind,
                  ErrorKind::Invalid);
        EXPECT_EQ(refusal(request(source)).kind, ErrorKind::Invalid);
    }
    // Too short for what it says it is.
    const QByteArray magic("QFI\xfb\0\0\0\3", 8);
    EXPECT_EQ(refusal(request(Source::Import, makeFile(QStringLiteral("c.qcow2"), magic))).kind,
              ErrorKind::Invalid);
    EXPECT_TRUE(isUntouched());
}

TEST_F(CreationPlanTest, UnreadableImageIsRefused)
{
    const QString image = makeDisk(QStringLiteral("secret.img"));
    ASSERT_TRUE(QFile::setPermissions(image, {}));
    // Root reads everything, so ask as somebody else.
    const uid_t before = ::geteuid();
    if (before == 0) {
        QFile::setPermissions(m_place.path(), QFile::Permissions(0x7755));
        ASSERT_EQ(::seteuid(1000), 0);
    }
    const auto refused = refusal(request(Source::Import, image));
    if (before == 0) {
        ASSERT_EQ(::seteuid(0), 0);
    }
    EXPECT_EQ(refused.kind, ErrorKind::Denied);
}

TEST_F(CreationPlanTest, ImagesThatDoNotBootAreARemark)
{
    const QString installer = makeInstaller();
    m_systems.setMedia(installer, MediaFacts{});
    EXPECT_TRUE(hasRemark(plan(request(Source::Installer, installer)), "does not look like"));
    const QString disk = makeFile(QStringLiteral("d.img"), QByteArray(4096, 'x'));
    EXPECT_TRUE(hasRemark(plan(request(Source::Import, disk)), "does not look like"));
    EXPECT_FALSE(
        hasRemark(plan(request(Source::Import, makeDisk(QStringLiteral("e.img")))), "look like"));
}

TEST_F(CreationPlanTest, ImportCopiesByteForByte)
{
    const QString image = makeDisk(QStringLiteral("d.img"), 12345);
    const auto made = plan(request(Source::Import, image));
    ASSERT_EQ(made.volumes.size(), 1);
    EXPECT_EQ(made.volumes[0].capacity, Bytes(12345));
    EXPECT_EQ(made.volumes[0].format, QStringLiteral("raw"));
    EXPECT_EQ(made.config.disks[0].format, QStringLiteral("raw"));
    m_hypervisor.storage().setSpace(Bytes::gib(1), Bytes(100));
    EXPECT_EQ(refusal(request(Source::Import, image)).kind, ErrorKind::NoSpace);
}

TEST_F(CreationPlanTest, ImportInPlaceMakesNoVolumeAndSharesWithNobody)
{
    auto wish = request(Source::Import, makeDisk(QStringLiteral("d.img")));
    wish.importInPlace = true;
    const auto made = plan(wish);
    EXPECT_TRUE(made.volumes.isEmpty());
    EXPECT_EQ(made.config.disks[0].source, wish.imagePath);
    ASSERT_TRUE(m_create.run(made, m_progress));
    wish.name = QStringLiteral("other");
    const auto refused = refusal(wish);
    EXPECT_EQ(refused.kind, ErrorKind::Busy);
    EXPECT_TRUE(refused.message.contains(QStringLiteral("new")));
    // A copy is fine, but not while it is written to.
    wish.importInPlace = false;
    EXPECT_EQ(plan(wish).volumes.size(), 1);
    ASSERT_TRUE(m_hypervisor.machines().start(made.config.id));
    EXPECT_EQ(refusal(wish).kind, ErrorKind::Busy);
}

TEST_F(CreationPlanTest, KvmOnlyWhenItReallyRuns)
{
    EXPECT_EQ(plan(emptyRequest()).config.accelerator, Accelerator::Kvm);

    m_trial.setOutcome(Accelerator::Kvm, AcceleratorTrial::Outcome::Kind::Silent);
    static_cast<void>(
        m_probe.retry(QStringLiteral("/usr/bin/qemu-system-x86_64"), Accelerator::Kvm));
    const auto slow = plan(emptyRequest());
    EXPECT_EQ(slow.config.accelerator, Accelerator::Tcg);
    EXPECT_TRUE(hasRemark(slow, "KVM is not used"));

    auto wish = emptyRequest();
    wish.accelerator = Choice::Kvm;
    const auto refused = refusal(wish);
    EXPECT_EQ(refused.kind, ErrorKind::Unsupported);
    EXPECT_TRUE(refused.advice.contains(QStringLiteral("--accelerator tcg")));

    wish.accelerator = Choice::Tcg;
    EXPECT_FALSE(hasRemark(plan(wish), "KVM"));
}

TEST_F(CreationPlanTest, RemoteHostsAreTrusted)
{
    m_trial.setOutcome(Accelerator::Kvm, AcceleratorTrial::Outcome::Kind::Refused);
    HostFacts facts = *m_hypervisor.host().facts();
    facts.isLocal = false;
    m_hypervisor.host().setFacts(facts);
    EXPECT_EQ(plan(emptyRequest()).config.accelerator, Accelerator::Kvm);
    EXPECT_EQ(m_trial.runs(Accelerator::Kvm), 0);
    // Its images are not here.
    const QString image = makeInstaller();
    EXPECT_EQ(refusal(request(Source::Installer, image)).kind, ErrorKind::NotFound);
    ASSERT_TRUE(m_hypervisor.storage().ensureDefaultPool());
    m_hypervisor.storage().addVolume({QStringLiteral("default"), QStringLiteral("a.iso"), image,
                                      QStringLiteral("iso"), Bytes(9), Bytes(9)});
    EXPECT_EQ(plan(request(Source::Installer, image)).config.disks[1].source, image);
    // But a copy is read here.
    EXPECT_EQ(plan(request(Source::Import, makeDisk(QStringLiteral("d.img")))).volumes.size(), 1);
}

TEST_F(CreationPlanTest, HostWithoutKvmOrWithoutAnyEmulator)
{
    m_hypervisor.host().removeGuestSupport(Accelerator::Kvm);
    EXPECT_TRUE(hasRemark(plan(emptyRequest()), "no KVM"));
    m_hypervisor.host().removeGuestSupport(Accelerator::Tcg);
    EXPECT_EQ(refusal(emptyRequest()).kind, ErrorKind::Unsupported);
}

TEST_F(CreationPlanTest, NetworkFollowsTheConnection)
{
    EXPECT_EQ(plan(emptyRequest()).config.networks[0].kind, NetworkConfig::Kind::User);

    m_hypervisor.host().setUri(QStringLiteral("qemu:///system"));
    const auto shared = plan(emptyRequest());
    EXPECT_EQ(shared.config.networks[0].kind, NetworkConfig::Kind::Network);
    EXPECT_EQ(shared.config.networks[0].source, QStringLiteral("default"));
    EXPECT_FALSE(shared.config.networks[0].model.isEmpty());
    m_hypervisor.host().setNetworks({{QStringLiteral("default"), false, false}});
    EXPECT_TRUE(hasRemark(plan(emptyRequest()), "is not running"));
    m_hypervisor.host().setNetworks({});
    const auto alone = plan(emptyRequest());
    EXPECT_EQ(alone.config.networks[0].kind, NetworkConfig::Kind::User);
    EXPECT_TRUE(hasRemark(alone, "user networking"));

    auto wish = emptyRequest();
    wish.network = NetworkConfig{NetworkConfig::Kind::Network, QStringLiteral("lab"), {}};
    EXPECT_TRUE(refusal(wish).message.contains(QStringLiteral("lab")));
}

TEST_F(CreationPlanTest, UnknownThingsAreNamed)
{
    auto system = emptyRequest();
    system.osId = QStringLiteral("plan9000");
    EXPECT_EQ(refusal(system).kind, ErrorKind::NotFound);
    auto pool = emptyRequest();
    pool.pool = QStringLiteral("nowhere");
    EXPECT_TRUE(refusal(pool).message.contains(QStringLiteral("nowhere")));
    m_hypervisor.storage().addPool(
        {QStringLiteral("ceph"), QStringLiteral("rbd"), {}, true, Bytes::gib(9), Bytes::gib(9)});
    pool.pool = QStringLiteral("ceph");
    EXPECT_EQ(refusal(pool).kind, ErrorKind::Unsupported);
}

TEST_F(CreationPlanTest, VolumeGroupsHoldRawDisks)
{
    m_hypervisor.storage().addPool({QStringLiteral("vg"), QStringLiteral("logical"),
                                    QStringLiteral("/dev/vg"), true, Bytes::gib(99),
                                    Bytes::gib(99)});
    auto wish = emptyRequest();
    wish.pool = QStringLiteral("vg");
    const auto made = plan(wish);
    EXPECT_EQ(made.volumes[0].format, QStringLiteral("raw"));
    EXPECT_EQ(made.config.disks[0].source, QStringLiteral("/dev/vg/new"));
}

TEST_F(CreationPlanTest, LostConnectionIsSaidAsSuch)
{
    m_hypervisor.disconnect();
    EXPECT_EQ(refusal(emptyRequest()).kind, ErrorKind::Disconnected);
}

} // namespace
} // namespace innkeeper
