// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtHost.h"

#include "core/adapters/libvirt/DomainCapabilities.h"
#include "core/adapters/libvirt/HostCpuReading.h"

#include <QCoreApplication>
#include <QFile>

namespace innkeeper::libvirt {

namespace {

struct LibvirtHostWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::Host)
};

/// libvirt packs 9.0.0 as 9000000.
QString versionText(unsigned long packed)
{
    return packed == 0 ? QString()
                       : QStringLiteral("%1.%2.%3")
                             .arg(packed / 1000000)
                             .arg(packed / 1000 % 1000)
                             .arg(packed % 1000);
}

/// The name that the maker gave it; libvirt's model is only the nearest that QEMU knows.
QString localCpuName()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    }
    return {};
}

QString cpuName(const Connection &connection)
{
    const QString local = connection.isLocal() ? localCpuName() : QString();
    if (!local.isEmpty())
        return local;
    const TextHandle text(virConnectGetCapabilities(connection.get()));
    return text ? readCpuModel(text.get()) : QString();
}

/// Caches count as free: the kernel gives them away when a machine wants memory.
Bytes freeMemory(virConnectPtr connection)
{
    int count = 0;
    if (virNodeGetMemoryStats(connection, VIR_NODE_MEMORY_STATS_ALL_CELLS, nullptr, &count, 0) ==
            0 &&
        count > 0) {
        std::vector<virNodeMemoryStats> stats{size_t(count)};
        if (virNodeGetMemoryStats(connection, VIR_NODE_MEMORY_STATS_ALL_CELLS, stats.data(), &count,
                                  0) == 0) {
            quint64 kib = 0;
            for (int i = 0; i < count; ++i) {
                if (QByteArrayView(stats[size_t(i)].field) != VIR_NODE_MEMORY_STATS_TOTAL)
                    kib += stats[size_t(i)].value;
            }
            return Bytes::kib(kib);
        }
    }
    return Bytes(virNodeGetFreeMemory(connection));
}

/// Those of the usual size, which libvirt takes unless told otherwise
/// (https://www.kernel.org/doc/html/latest/admin-guide/mm/hugetlbpage.html).
Bytes freeHugePages()
{
    for (const int kib : {2048, 1024}) {
        QFile file(
            QStringLiteral("/sys/kernel/mm/hugepages/hugepages-%1kB/free_hugepages").arg(kib));
        if (file.open(QIODevice::ReadOnly))
            return Bytes::kib(file.readAll().trimmed().toULongLong() * quint64(kib));
    }
    return {};
}

const char *domainType(Accelerator accelerator)
{
    return accelerator == Accelerator::Kvm ? "kvm" : "qemu";
}

} // namespace

LibvirtHost::LibvirtHost(const ConnectionSlot &slot)
    : m_slot(slot)
{
}

Result<HostFacts> LibvirtHost::facts()
{
    const auto slot = m_slot.get();
    if (!slot)
        return failure(slot.error());
    const Connection &connection = **slot;
    virNodeInfo node;
    if (virNodeGetInfo(connection.get(), &node) < 0)
        return failure(
            connection.explainLast(LibvirtHostWords::tr("The host did not describe itself.")));

    HostFacts facts;
    facts.hostName = takeText(virConnectGetHostname(connection.get()));
    facts.uri = connection.uri();
    facts.driver = QString::fromUtf8(virConnectGetType(connection.get()));
    facts.architecture = QString::fromUtf8(node.model);
    facts.cpuModel = cpuName(connection);
    facts.cpus = int(node.cpus);
    facts.memoryTotal = Bytes::kib(node.memory);
    facts.memoryFree = qMin(freeMemory(connection.get()), facts.memoryTotal);
    unsigned long version = 0;
    if (virConnectGetLibVersion(connection.get(), &version) == 0)
        facts.libvirtVersion = versionText(version);
    version = 0;
    if (virConnectGetVersion(connection.get(), &version) == 0)
        facts.hypervisorVersion = versionText(version);
    facts.isLocal = connection.isLocal();
    if (facts.isLocal) {
        facts.cpuMap = readHostCpus(QStringLiteral("/sys/devices"));
        facts.hugePagesFree = freeHugePages();
    }
    facts.isSession = connection.isSession();
    return facts;
}

Result<GuestSupport> LibvirtHost::guestSupport(Accelerator accelerator)
{
    const auto slot = m_slot.get();
    if (!slot)
        return failure(slot.error());
    const Connection &connection = **slot;
    const char *type = domainType(accelerator);
    // Asked for the chipset that new machines get: Secure Boot depends on it.
    TextHandle text(
        virConnectGetDomainCapabilities(connection.get(), nullptr, nullptr, "q35", type, 0));
    if (!text)
        text.reset(
            virConnectGetDomainCapabilities(connection.get(), nullptr, nullptr, nullptr, type, 0));
    if (!text) {
        Error error =
            connection.explainLast(LibvirtHostWords::tr("This host cannot run such machines."));
        if (error.kind != ErrorKind::Disconnected && error.kind != ErrorKind::Denied)
            error.kind = ErrorKind::Unsupported;
        return failure(std::move(error));
    }
    auto support = readDomainCapabilities(text.get());
    if (!support)
        return support;
    text.reset(virConnectGetCapabilities(connection.get()));
    if (!text)
        return failure(
            connection.explainLast(LibvirtHostWords::tr("The host did not describe itself.")));
    if (auto types = readMachineTypes(text.get(), *support); !types)
        return failure(types.error());
    return support;
}

Result<QList<NetworkInfo>> LibvirtHost::networks()
{
    const auto slot = m_slot.get();
    if (!slot)
        return failure(slot.error());
    virNetworkPtr *raw = nullptr;
    const int count = virConnectListAllNetworks((*slot)->get(), &raw, 0);
    if (count < 0)
        return failure(
            (*slot)->explainLast(LibvirtHostWords::tr("The networks could not be listed.")));
    QList<NetworkInfo> networks;
    for (const NetworkHandle &network : takeAll<NetworkHandle>(raw, count)) {
        int autostart = 0;
        const bool known = virNetworkGetAutostart(network.get(), &autostart) == 0;
        networks.append({QString::fromUtf8(virNetworkGetName(network.get())),
                         virNetworkIsActive(network.get()) == 1, known && autostart});
    }
    return networks;
}

Result<void> LibvirtHost::startNetwork(const QString &name)
{
    const auto slot = m_slot.get();
    if (!slot)
        return failure(slot.error());
    const QString what = LibvirtHostWords::tr("The network \"%1\" was not started.").arg(name);
    const NetworkHandle network(virNetworkLookupByName((*slot)->get(), name.toUtf8().constData()));
    if (!network)
        return failure((*slot)->explainLast(what));
    if (virNetworkIsActive(network.get()) != 1 && virNetworkCreate(network.get()) < 0)
        return failure((*slot)->explainLast(what));
    if (virNetworkSetAutostart(network.get(), 1) < 0)
        return failure((*slot)->explainLast(
            LibvirtHostWords::tr("The network \"%1\" runs, but will not start with the host.")
                .arg(name)));
    return {};
}

} // namespace innkeeper::libvirt
