// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/check/Checks.h"

#include <QCoreApplication>

namespace innkeeper::check {

namespace {

using Severity = Finding::Severity;

struct FirmwareCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::HostCheck)
};

Finding ability(const QString &id, bool isThere, const QString &good, const QString &missing,
                const QString &reason, const QString &advice)
{
    Finding finding;
    finding.id = id;
    finding.severity = isThere ? Severity::Good : Severity::Warning;
    finding.title = isThere ? good : missing;
    finding.reason = reason;
    if (!isThere)
        finding.advice = advice;
    return finding;
}

} // namespace

QList<Finding> firmware(const Scene &scene)
{
    // Firmware, TPM and screen belong to the emulator, whatever accelerates it.
    const auto support = scene.hypervisor.host().guestSupport(Accelerator::Tcg);
    if (!support) {
        Finding finding;
        finding.id = QStringLiteral("emulator");
        finding.severity = Severity::Problem;
        finding.title = FirmwareCheckWords::tr("libvirt finds no emulator");
        finding.reason = support.error().message;
        finding.advice = FirmwareCheckWords::tr("Install the package qemu-system-x86.");
        finding.detail = support.error().detail;
        return {finding};
    }
    return {
        ability(
            QStringLiteral("uefi"), support->hasUefi,
            FirmwareCheckWords::tr("UEFI firmware is there"),
            FirmwareCheckWords::tr("UEFI firmware is missing"),
            FirmwareCheckWords::tr("Modern systems start from UEFI; Windows 11 from nothing else."),
            FirmwareCheckWords::tr("Install the package ovmf.")),
        ability(QStringLiteral("secure-boot"), support->hasSecureBoot,
                FirmwareCheckWords::tr("Secure Boot can be given to machines"),
                FirmwareCheckWords::tr("Secure Boot is missing"),
                FirmwareCheckWords::tr("Windows 11 asks for it."),
                FirmwareCheckWords::tr("Install the package ovmf.")),
        ability(QStringLiteral("swtpm"), !support->tpmVersions.isEmpty(),
                FirmwareCheckWords::tr("Machines can have a TPM"),
                FirmwareCheckWords::tr("Machines cannot have a TPM"),
                FirmwareCheckWords::tr("Windows 11 asks for it; others keep disk keys in it."),
                FirmwareCheckWords::tr("Install the packages swtpm and swtpm-tools.")),
        ability(
            QStringLiteral("spice"), support->graphics.contains(QLatin1String("spice")),
            FirmwareCheckWords::tr("Screens are shown by SPICE"),
            FirmwareCheckWords::tr("QEMU lacks SPICE"),
            FirmwareCheckWords::tr("SPICE brings the machine's screen, sound and clipboard."),
            FirmwareCheckWords::tr("Install the package qemu-system-modules-spice (Debian 13) or "
                                   "qemu-system-x86 of Debian.")),
    };
}

} // namespace innkeeper::check
