// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeHost.h"

namespace innkeeper::fakes {

namespace {

HostFacts ordinaryFacts()
{
    HostFacts facts;
    facts.hostName = QStringLiteral("inn");
    facts.driver = QStringLiteral("QEMU");
    facts.architecture = QStringLiteral("x86_64");
    facts.cpuModel = QStringLiteral("Skylake-Client-IBRS");
    facts.cpus = 8;
    facts.memoryTotal = Bytes::gib(16);
    facts.memoryFree = Bytes::gib(10);
    facts.libvirtVersion = QStringLiteral("9.0.0");
    facts.hypervisorVersion = QStringLiteral("7.2.22");
    return facts;
}

GuestSupport ordinarySupport(Accelerator accelerator)
{
    GuestSupport support;
    support.accelerator = accelerator;
    support.architecture = QStringLiteral("x86_64");
    support.emulator = QStringLiteral("/usr/bin/qemu-system-x86_64");
    support.machineTypes = {QStringLiteral("pc-q35-7.2"), QStringLiteral("q35"),
                            QStringLiteral("pc-i440fx-7.2"), QStringLiteral("pc")};
    support.maxVcpus = 255;
    support.hasUefi = true;
    support.hasSecureBoot = true;
    support.tpmVersions = {QStringLiteral("1.2"), QStringLiteral("2.0")};
    support.videoModels = {QStringLiteral("vga"),   QStringLiteral("cirrus"),
                           QStringLiteral("qxl"),   QStringLiteral("virtio"),
                           QStringLiteral("bochs"), QStringLiteral("none"),
                           QStringLiteral("ramfb")};
    support.graphics = {QStringLiteral("spice"), QStringLiteral("vnc"), QStringLiteral("dbus")};
    support.diskBuses = {QStringLiteral("ide"),    QStringLiteral("fdc"), QStringLiteral("scsi"),
                         QStringLiteral("virtio"), QStringLiteral("usb"), QStringLiteral("sata")};
    support.hasHostPassthrough = accelerator == Accelerator::Kvm;
    support.hasHostModel = true;
    return support;
}

} // namespace

FakeHost::FakeHost(FakeLink &link)
    : m_link(link)
    , m_facts(ordinaryFacts())
    , m_support({{Accelerator::Kvm, ordinarySupport(Accelerator::Kvm)},
                 {Accelerator::Tcg, ordinarySupport(Accelerator::Tcg)}})
    , m_networks({NetworkInfo{QStringLiteral("default"), true, true}})
{
}

Result<HostFacts> FakeHost::facts()
{
    if (auto ready = m_link.enter(QStringLiteral("host.facts")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    return m_facts;
}

Result<GuestSupport> FakeHost::guestSupport(Accelerator accelerator)
{
    if (auto ready = m_link.enter(QStringLiteral("host.guestSupport")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    const auto support = m_support.constFind(accelerator);
    if (support == m_support.cend())
        return failure(ErrorKind::Unsupported, QStringLiteral("This host has no such emulator."));
    return *support;
}

Result<QList<NetworkInfo>> FakeHost::networks()
{
    if (auto ready = m_link.enter(QStringLiteral("host.networks")); !ready)
        return failure(ready.error());
    const QMutexLocker lock(&m_mutex);
    return m_networks;
}

Result<void> FakeHost::startNetwork(const QString &name)
{
    if (auto ready = m_link.enter(QStringLiteral("host.startNetwork")); !ready)
        return ready;
    const QMutexLocker lock(&m_mutex);
    for (NetworkInfo &network : m_networks) {
        if (network.name == name) {
            network.isActive = true;
            network.startsWithHost = true;
            return {};
        }
    }
    return failure(ErrorKind::NotFound, QStringLiteral("There is no such network."));
}

void FakeHost::setUri(const QString &uri)
{
    const QMutexLocker lock(&m_mutex);
    m_facts.uri = uri;
    m_facts.isSession = uri.endsWith(QStringLiteral("/session"));
}

void FakeHost::setFacts(const HostFacts &facts)
{
    const QMutexLocker lock(&m_mutex);
    m_facts = facts;
}

void FakeHost::setGuestSupport(const GuestSupport &support)
{
    const QMutexLocker lock(&m_mutex);
    m_support.insert(support.accelerator, support);
}

void FakeHost::removeGuestSupport(Accelerator accelerator)
{
    const QMutexLocker lock(&m_mutex);
    m_support.remove(accelerator);
}

void FakeHost::setNetworks(const QList<NetworkInfo> &networks)
{
    const QMutexLocker lock(&m_mutex);
    m_networks = networks;
}

} // namespace innkeeper::fakes
