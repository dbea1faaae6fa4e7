// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/CreationChecks.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct CreationChecksWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::CreationChecks)
};

constexpr Bytes kLeastMemory = Bytes::mib(1);

Result<void> checkMemory(Bytes memory, const HostFacts &host)
{
    if (memory < kLeastMemory)
        return failure(ErrorKind::Invalid,
                       CreationChecksWords::tr("A machine needs memory: %1 is too little.")
                           .arg(memory.toText()));
    if (memory > host.memoryTotal)
        return failure(ErrorKind::Invalid,
                       CreationChecksWords::tr("The memory of %1 is more than the host has (%2).")
                           .arg(memory.toText(), host.memoryTotal.toText()),
                       CreationChecksWords::tr("Give the machine less memory."));
    return {};
}

Result<void> checkVcpus(int vcpus, const GuestSupport &support)
{
    if (vcpus < 1)
        return failure(ErrorKind::Invalid,
                       CreationChecksWords::tr("A machine needs at least one vCPU."));
    if (vcpus > support.maxVcpus)
        return failure(
            ErrorKind::Invalid,
            CreationChecksWords::tr("%n vCPU(s) are more than the emulator gives a machine (%1).",
                                    nullptr, vcpus)
                .arg(support.maxVcpus),
            CreationChecksWords::tr("Give the machine fewer vCPUs."));
    return {};
}

Result<void> checkFirmware(Firmware firmware, const GuestSupport &support)
{
    if (firmware == Firmware::Uefi && !support.hasUefi)
        return failure(
            ErrorKind::Unsupported, CreationChecksWords::tr("The host has no UEFI firmware."),
            CreationChecksWords::tr("Install the package “ovmf” on the host, or choose BIOS."));
    if (firmware == Firmware::UefiSecureBoot && !support.hasSecureBoot)
        return failure(
            ErrorKind::Unsupported,
            CreationChecksWords::tr("The host has no UEFI firmware with Secure Boot."),
            CreationChecksWords::tr("Install the package “ovmf” on the host, or choose another "
                                    "firmware."));
    return {};
}

} // namespace

Result<void> checkHardware(const MachineConfig &config, const HostFacts &host,
                           const GuestSupport &support)
{
    if (auto memory = checkMemory(config.memory, host); !memory)
        return memory;
    if (auto vcpus = checkVcpus(config.vcpus, support); !vcpus)
        return vcpus;
    return checkFirmware(config.firmware, support);
}

QStringList hardwareRemarks(const MachineConfig &config, const HostFacts &host,
                            const OperatingSystem &system)
{
    QStringList remarks;
    if (config.memory > host.memoryFree && host.memoryFree > Bytes())
        remarks << CreationChecksWords::tr(
                       "The host has only %1 of memory free now; with %2 the machine may "
                       "make it slow.")
                       .arg(host.memoryFree.toText(), config.memory.toText());
    if (config.vcpus > host.cpus && host.cpus > 0)
        remarks << CreationChecksWords::tr(
            "The machine gets more vCPUs than the host has CPUs (%n); that makes "
            "it slower.",
            nullptr, host.cpus);
    if (config.memory < system.minimum.memory)
        remarks << CreationChecksWords::tr("%1 asks for at least %2 of memory.")
                       .arg(system.name, system.minimum.memory.toText());
    return remarks;
}

} // namespace innkeeper
