// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/Checks.h"

#include <QCoreApplication>

namespace innkeeper::check {

namespace {

struct IommuCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::HostCheck)
};

QString howToSwitchOn(const HostFiles &files)
{
    const QByteArray processor = files.read(QStringLiteral("/proc/cpuinfo"));
    if (processor.contains(" hypervisor"))
        return IommuCheckWords::tr(
            "This computer is itself a virtual machine: give it an IOMMU in the host "
            "that runs it.");
    if (!processor.contains("GenuineIntel"))
        return IommuCheckWords::tr("Switch \"IOMMU\" (AMD-Vi) on in the firmware setup.");
    const QList<QByteArray> options = files.read(QStringLiteral("/proc/cmdline")).split(' ');
    if (options.contains("intel_iommu=on"))
        return IommuCheckWords::tr("Switch \"Intel VT-d\" on in the firmware setup.");
    return IommuCheckWords::tr(
        "Switch \"Intel VT-d\" on in the firmware setup, add \"intel_iommu=on\" to "
        "GRUB_CMDLINE_LINUX in /etc/default/grub, run \"sudo update-grub\", and "
        "restart this computer.");
}

} // namespace

QList<Finding> iommu(const HostFiles &files)
{
    Finding finding;
    finding.id = QStringLiteral("iommu");
    finding.reason =
        IommuCheckWords::tr("Only with an IOMMU can a machine own a PCI device, such as a "
                            "graphics card. Everything else works without.");
    const int groups = files.entries(QStringLiteral("/sys/kernel/iommu_groups"));
    if (groups > 0) {
        finding.title =
            IommuCheckWords::tr("The IOMMU is on, with %n group(s) of devices", nullptr, groups);
        return {finding};
    }
    finding.severity = Finding::Severity::Note;
    finding.title = files.entries(QStringLiteral("/sys/class/iommu")) > 0
                        ? IommuCheckWords::tr("There is an IOMMU, but it has no groups")
                        : IommuCheckWords::tr("No IOMMU is in use");
    finding.advice = howToSwitchOn(files);
    return {finding};
}

} // namespace innkeeper::check
