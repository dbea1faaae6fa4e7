// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/PlanSummary.h"

#include "ui/create/fields/FirmwareText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace innkeeper {

namespace {

struct PlanSummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::PlanSummary)
};

SummaryLine board(const MachineConfig &config)
{
    const QString firmware = toText(config.firmware);
    return {QStringLiteral("machine"),
            config.tpmVersion.isEmpty()
                ? firmware
                : PlanSummaryWords::tr("%1, TPM %2").arg(firmware, config.tpmVersion),
            PlanSummaryWords::tr("%1, %2", "architecture, chipset")
                .arg(config.architecture, config.chipset)};
}

SummaryLine processors(const MachineConfig &config)
{
    return {QStringLiteral("cpu"), PlanSummaryWords::tr("%n vCPU(s)", nullptr, config.vcpus),
            config.accelerator == Accelerator::Kvm
                ? PlanSummaryWords::tr("KVM: runs on the host's processor")
                : PlanSummaryWords::tr("TCG: emulated, slower")};
}

SummaryLine disk(const DiskConfig &config, const CreationPlan &plan, int index)
{
    if (config.device != DiskConfig::Device::Disk)
        return {QStringLiteral("disc"), QFileInfo(config.source).fileName(), config.source};
    // Volumes stand in the order of the disks that are made from them.
    if (index >= plan.volumes.size())
        return {QStringLiteral("disk"), PlanSummaryWords::tr("The image itself, where it is"),
                config.source};
    const VolumeSpec &volume = plan.volumes[index];
    const QString size = volume.capacity.toText();
    const QString words = plan.request.source == CreateRequest::Source::Import
                              ? PlanSummaryWords::tr("A copy of the image, %1").arg(size)
                          : volume.preallocate
                              ? PlanSummaryWords::tr("Disk of %1, reserved now").arg(size)
                          : volume.format == QLatin1String("qcow2")
                              ? PlanSummaryWords::tr("Disk of %1, grows as it fills").arg(size)
                              : PlanSummaryWords::tr("Disk of %1").arg(size);
    return {QStringLiteral("disk"), words,
            PlanSummaryWords::tr("%1 in “%2”", "file name, storage pool")
                .arg(volume.name, volume.pool)};
}

SummaryLine network(const NetworkConfig &config)
{
    QString title;
    switch (config.kind) {
    case NetworkConfig::Kind::None:
        title = PlanSummaryWords::tr("No network");
        break;
    case NetworkConfig::Kind::User:
        title = PlanSummaryWords::tr("Network access through this computer");
        break;
    case NetworkConfig::Kind::Network:
        title = PlanSummaryWords::tr("Network “%1”").arg(config.source);
        break;
    case NetworkConfig::Kind::Bridge:
        title = PlanSummaryWords::tr("Bridge “%1”").arg(config.source);
        break;
    }
    return {QStringLiteral("network"), title, config.model};
}

} // namespace

QList<SummaryLine> summarize(const CreationPlan &plan)
{
    const MachineConfig &config = plan.config;
    QList<SummaryLine> lines{
        board(config), processors(config), {QStringLiteral("memory"), config.memory.toText(), {}}};
    int disks = 0;
    for (const DiskConfig &each : config.disks) {
        lines.append(disk(each, plan, disks));
        disks += each.device == DiskConfig::Device::Disk ? 1 : 0;
    }
    if (config.networks.isEmpty())
        lines.append(network({NetworkConfig::Kind::None, {}, {}}));
    for (const NetworkConfig &each : config.networks)
        lines.append(network(each));
    lines.append({QStringLiteral("screen"),
                  config.hasSpice ? PlanSummaryWords::tr("Screen over SPICE")
                                  : PlanSummaryWords::tr("Screen over VNC"),
                  config.videoModel});
    return lines;
}

} // namespace innkeeper
