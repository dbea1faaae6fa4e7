// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtLiveHardware.h"

#include "core/adapters/libvirt/CpuMap.h"
#include "core/xml/IconNote.h"

#include <QCoreApplication>

#include <libvirt/virterror.h>

namespace innkeeper::libvirt {

namespace {

struct LibvirtLiveHardwareWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::libvirt::LiveHardware)
};

int setText(virDomainPtr domain, int kind, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return virDomainSetMetadata(domain, kind, text.isEmpty() ? nullptr : utf8.constData(), nullptr,
                                nullptr, VIR_DOMAIN_AFFECT_LIVE);
}

int setParameter(virDomainPtr domain, LiveHardware::Share share, qint64 value)
{
    virTypedParameterPtr parameters = nullptr;
    int count = 0;
    int most = 0;
    switch (share) {
    case LiveHardware::Share::Shares:
        virTypedParamsAddULLong(&parameters, &count, &most, VIR_DOMAIN_SCHEDULER_CPU_SHARES,
                                static_cast<unsigned long long>(value));
        break;
    case LiveHardware::Share::Period:
        virTypedParamsAddULLong(&parameters, &count, &most, VIR_DOMAIN_SCHEDULER_VCPU_PERIOD,
                                static_cast<unsigned long long>(value));
        break;
    case LiveHardware::Share::Quota:
        virTypedParamsAddLLong(&parameters, &count, &most, VIR_DOMAIN_SCHEDULER_VCPU_QUOTA, value);
        break;
    }
    const int outcome =
        virDomainSetSchedulerParametersFlags(domain, parameters, count, VIR_DOMAIN_AFFECT_LIVE);
    virTypedParamsFree(parameters, count);
    return outcome;
}

} // namespace

LibvirtLiveHardware::LibvirtLiveHardware(const ConnectionSlot &slot)
    : m_slot(slot)
{
}

template <class Work>
Result<void> LibvirtLiveHardware::with(const MachineId &id, const QString &what, Work work) const
{
    const auto connection = m_slot.get();
    if (!connection)
        return failure(connection.error());
    const auto domain = (*connection)->domain(id);
    if (!domain)
        return failure(domain.error());
    if (work(domain->get()) < 0)
        return failure((*connection)->explainLast(what, domain->get(), Connection::Needs::Running));
    return {};
}

Result<void> LibvirtLiveHardware::attach(const MachineId &id, const QString &xml)
{
    return with(id, LibvirtLiveHardwareWords::tr("The running machine did not take the device."),
                [utf8 = xml.toUtf8()](virDomainPtr domain) {
                    return virDomainAttachDeviceFlags(domain, utf8.constData(),
                                                      VIR_DOMAIN_AFFECT_LIVE);
                });
}

Result<void> LibvirtLiveHardware::detach(const MachineId &id, const QString &xml)
{
    return with(
        id, LibvirtLiveHardwareWords::tr("The running machine did not give the device back."),
        [utf8 = xml.toUtf8()](virDomainPtr domain) {
            return virDomainDetachDeviceFlags(domain, utf8.constData(), VIR_DOMAIN_AFFECT_LIVE);
        });
}

Result<void> LibvirtLiveHardware::update(const MachineId &id, const QString &xml)
{
    return with(id, LibvirtLiveHardwareWords::tr("The running machine's device was not changed."),
                [utf8 = xml.toUtf8()](virDomainPtr domain) {
                    return virDomainUpdateDeviceFlags(domain, utf8.constData(),
                                                      VIR_DOMAIN_AFFECT_LIVE);
                });
}

Result<void> LibvirtLiveHardware::setMemory(const MachineId &id, Bytes memory)
{
    return with(id, LibvirtLiveHardwareWords::tr("The running machine's memory was not changed."),
                [memory](virDomainPtr domain) {
                    return virDomainSetMemoryFlags(
                        domain, static_cast<unsigned long>(memory.toKib()), VIR_DOMAIN_AFFECT_LIVE);
                });
}

Result<void> LibvirtLiveHardware::setVcpus(const MachineId &id, int vcpus)
{
    return with(id, LibvirtLiveHardwareWords::tr("The running machine's vCPUs were not changed."),
                [vcpus](virDomainPtr domain) {
                    const int set =
                        virDomainSetVcpusFlags(domain, unsigned(vcpus), VIR_DOMAIN_AFFECT_LIVE);
                    // The guest was asked to let one go, and thinks about it.
                    return virGetLastErrorCode() == VIR_ERR_OPERATION_TIMEOUT ? 0 : set;
                });
}

Result<void> LibvirtLiveHardware::pinVcpu(const MachineId &id, int vcpu, const QString &cpuset)
{
    return with(id, LibvirtLiveHardwareWords::tr("The running machine's vCPU was not pinned."),
                [vcpu, &cpuset](virDomainPtr domain) {
                    const int host =
                        virNodeGetCPUMap(virDomainGetConnect(domain), nullptr, nullptr, 0);
                    if (host < 0)
                        return -1;
                    QByteArray map = cpuMap(cpuset, host);
                    return virDomainPinVcpuFlags(domain, unsigned(vcpu),
                                                 reinterpret_cast<unsigned char *>(map.data()),
                                                 int(map.size()), VIR_DOMAIN_AFFECT_LIVE);
                });
}

Result<void> LibvirtLiveHardware::setShare(const MachineId &id, Share share, qint64 value)
{
    return with(id,
                LibvirtLiveHardwareWords::tr(
                    "The running machine's part of the processor was not changed."),
                [share, value](virDomainPtr domain) { return setParameter(domain, share, value); });
}

Result<void> LibvirtLiveHardware::setTitle(const MachineId &id, const QString &title)
{
    return with(id, LibvirtLiveHardwareWords::tr("The running machine's title was not changed."),
                [&title](virDomainPtr domain) {
                    return setText(domain, VIR_DOMAIN_METADATA_TITLE, title);
                });
}

Result<void> LibvirtLiveHardware::setDescription(const MachineId &id, const QString &description)
{
    return with(id, LibvirtLiveHardwareWords::tr("The running machine's notes were not changed."),
                [&description](virDomainPtr domain) {
                    return setText(domain, VIR_DOMAIN_METADATA_DESCRIPTION, description);
                });
}

Result<void> LibvirtLiveHardware::setIcon(const MachineId &id, const QString &icon)
{
    return with(id, LibvirtLiveHardwareWords::tr("The running machine's icon was not changed."),
                [element = lookElement(icon)](virDomainPtr domain) {
                    return virDomainSetMetadata(domain, VIR_DOMAIN_METADATA_ELEMENT,
                                                element.isEmpty() ? nullptr : element.constData(),
                                                kLookPrefix, kLookNamespace,
                                                VIR_DOMAIN_AFFECT_LIVE);
                });
}

Result<void> LibvirtLiveHardware::resizeDisk(const MachineId &id, const QString &target, Bytes size)
{
    return with(id, LibvirtLiveHardwareWords::tr("The disk was not resized."),
                [disk = target.toUtf8(), size](virDomainPtr domain) {
                    return virDomainBlockResize(domain, disk.constData(), size.count(),
                                                VIR_DOMAIN_BLOCK_RESIZE_BYTES);
                });
}

Result<qint64> LibvirtLiveHardware::diskReads(const MachineId &id, const QString &target)
{
    virDomainBlockStatsStruct counted = {};
    const auto asked = with(
        id, LibvirtLiveHardwareWords::tr("It is not known what the machine does with the disk."),
        [disk = target.toUtf8(), &counted](virDomainPtr domain) {
            return virDomainBlockStats(domain, disk.constData(), &counted, sizeof counted);
        });
    return asked ? Result<qint64>(counted.rd_req) : failure(asked.error());
}

} // namespace innkeeper::libvirt
