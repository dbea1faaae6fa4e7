// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Rules.h"

namespace innkeeper::catalog {

namespace {

bool isOffered(const QString &firmware, const Subject &subject, const QString &chipset)
{
    if (firmware == QLatin1String("bios"))
        return true;
    // No build of UEFI for the older chipset can be relied on.
    if (!subject.support.hasUefi || chipset != QLatin1String("q35"))
        return false;
    return firmware == QLatin1String("uefi") || subject.support.hasSecureBoot;
}

Firmware firmwareFrom(const QString &word)
{
    if (word == QLatin1String("uefi-secure-boot"))
        return Firmware::UefiSecureBoot;
    return word == QLatin1String("uefi") ? Firmware::Uefi : Firmware::Bios;
}

void chooseTpm(const Subject &subject, MachineDefaults &defaults)
{
    const QString wanted = subject.valueOrNone("tpm");
    // An empty list offers nothing here: swtpm is a program of its own.
    if (wanted.isEmpty() || subject.support.tpmVersions.contains(wanted))
        defaults.config.tpmVersion = wanted;
    else
        defaults.remarks += Remarks::tr("%1 asks for a TPM %2, and this host has no software TPM "
                                        "(swtpm): its installer may refuse.")
                                .arg(subject.system.name, wanted);
}

} // namespace

void chooseFirmware(const Subject &subject, MachineDefaults &defaults)
{
    const OperatingSystem &system = subject.system;
    const QStringList wanted = subject.values("firmware");
    QString chosen = QStringLiteral("bios");
    for (const QString &firmware : wanted) {
        if (!isOffered(firmware, subject, defaults.config.chipset))
            continue;
        chosen = firmware;
        break;
    }
    defaults.config.firmware = firmwareFrom(chosen);
    if (chosen == QLatin1String("bios") && !system.supportsBios)
        defaults.remarks += Remarks::tr("%1 starts only from UEFI, and this host has no UEFI "
                                        "firmware: it may not start.")
                                .arg(system.name);
    if (wanted.value(0) == QLatin1String("uefi-secure-boot") && chosen != wanted.first())
        defaults.remarks += Remarks::tr("%1 asks for Secure Boot, and this host has no firmware "
                                        "that offers it: its installer may refuse.")
                                .arg(system.name);
    chooseTpm(subject, defaults);
}

} // namespace innkeeper::catalog
