// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/MachineReading.h"

#include "core/xml/DomainDocument.h"

namespace innkeeper::libvirt {

MachineId idOf(virDomainPtr domain)
{
    unsigned char bytes[VIR_UUID_BUFLEN];
    if (virDomainGetUUID(domain, bytes) < 0)
        return {};
    return MachineId(QUuid::fromRfc4122(
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), sizeof bytes)));
}

MachineState stateFrom(int state, int reason, bool hasSavedMemory)
{
    switch (state) {
    case VIR_DOMAIN_RUNNING:
    case VIR_DOMAIN_BLOCKED:
        return MachineState::Running;
    case VIR_DOMAIN_PAUSED:
        // A moment on the way to running, which nobody asked to pause.
        return reason == VIR_DOMAIN_PAUSED_STARTING_UP ? MachineState::Running
                                                       : MachineState::Paused;
    case VIR_DOMAIN_SHUTDOWN:
        return MachineState::ShuttingDown;
    case VIR_DOMAIN_PMSUSPENDED:
        return MachineState::Sleeping;
    case VIR_DOMAIN_CRASHED:
        return MachineState::Crashed;
    default:
        if (hasSavedMemory)
            return MachineState::Saved;
        return state == VIR_DOMAIN_SHUTOFF && reason == VIR_DOMAIN_SHUTOFF_CRASHED
                   ? MachineState::Crashed
                   : MachineState::Off;
    }
}

std::optional<MachineTraits> readTraits(virDomainPtr domain)
{
    MachineTraits traits;
    if (virDomainGetState(domain, &traits.state, &traits.reason, 0) < 0)
        return {};
    traits.isPersistent = virDomainIsPersistent(domain) != 0;
    int autostart = 0;
    traits.startsWithHost = virDomainGetAutostart(domain, &autostart) == 0 && autostart;
    traits.hasSavedMemory = virDomainHasManagedSaveImage(domain, 0) > 0;
    return traits;
}

std::optional<Machine> readMachine(virDomainPtr domain, const MachineTraits &traits)
{
    const TextHandle xml(virDomainGetXMLDesc(domain, 0));
    if (!xml)
        return {};
    const auto document = DomainDocument::parse(QString::fromUtf8(xml.get()));
    if (!document)
        return {};
    Machine machine = document->machine();
    machine.id = idOf(domain);
    machine.state = stateFrom(traits.state, traits.reason, traits.hasSavedMemory);
    machine.isPersistent = traits.isPersistent;
    machine.startsWithHost = traits.startsWithHost;
    return machine;
}

} // namespace innkeeper::libvirt
