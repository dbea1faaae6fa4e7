// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

namespace {

/// osinfo-db says it for Linux; Windows boots from UEFI since 8, which is also the first one with
/// a driver for xHCI.
bool knowsUefi(const Subject &subject)
{
    return subject.system.supportsUefi || (subject.era == Era::Windows && subject.has(kXhci));
}

/// Windows 11 and its kin refuse to install without Secure Boot and a TPM.
void chooseForTrustedWindows(const Subject &subject, MachineDefaults &defaults)
{
    const QString &name = subject.system.name;
    if (subject.support.hasSecureBoot)
        defaults.config.firmware = Firmware::UefiSecureBoot;
    else
        defaults.remarks += Remarks::tr("%1 asks for Secure Boot, and this host has no firmware "
                                        "that offers it: its installer may refuse.")
                                .arg(name);
    if (subject.support.tpmVersions.contains(QLatin1String("2.0")))
        defaults.config.tpmVersion = QStringLiteral("2.0");
    else
        defaults.remarks += Remarks::tr("%1 asks for a TPM 2.0, and this host has no software TPM "
                                        "(swtpm): its installer may refuse.")
                                .arg(name);
}

} // namespace

void chooseFirmware(const Subject &subject, MachineDefaults &defaults)
{
    const OperatingSystem &system = subject.system;
    // No build of UEFI for the older chipset can be relied on.
    const bool hasUefi = subject.support.hasUefi && defaults.config.chipset == QLatin1String("q35");
    if (hasUefi && (knowsUefi(subject) || !system.supportsBios))
        defaults.config.firmware = Firmware::Uefi;
    else if (!system.supportsBios)
        defaults.remarks += Remarks::tr("%1 starts only from UEFI, and this host has no UEFI "
                                        "firmware: it may not start.")
                                .arg(system.name);
    if (system.isWindows() && !system.supportsBios)
        chooseForTrustedWindows(subject, defaults);
}

} // namespace innkeeper::catalog
