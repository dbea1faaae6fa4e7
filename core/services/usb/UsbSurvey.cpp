// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbSurvey.h"

#include "core/base/Logging.h"
#include "core/services/usb/MachineFiles.h"
#include "core/xml/UsbParts.h"

namespace innkeeper {

namespace {

Result<void> attachIsolated(Hypervisor &hypervisor, UsbIsolation &isolation, const UsbStep &step)
{
    const auto machine = hypervisor.machines().xml(step.machine, Machines::View::Live);
    if (!machine)
        return failure(machine.error());
    const auto socket =
        isolation.serve({step.alias, step.bus, step.number, step.filter, emulatorUserOf(*machine)});
    if (!socket)
        return failure(socket.error());
    const QString xml = usbRedirdevXml({step.alias, *socket});
    const auto attached = hypervisor.liveHardware().attach(step.machine, xml);
    const auto taken = attached ? isolation.confirm(step.alias) : attached;
    if (taken)
        return {};
    // A process that refused the device at once is also why nobody could connect to it.
    const bool hasEnded = !attached && !isolation.placeOf(step.alias);
    const auto why = hasEnded ? isolation.confirm(step.alias) : taken;
    isolation.end(step.alias);
    if (attached && !hypervisor.liveHardware().detach(step.machine, xml))
        qCWarning(lcServices) << "A refused device is left in the machine:" << step.alias;
    return why;
}

Result<void> detachIsolated(Hypervisor &hypervisor, UsbIsolation &isolation, const UsbStep &step)
{
    auto detached =
        hypervisor.liveHardware().detach(step.machine, usbRedirdevXml({step.alias, step.socket}));
    if (detached)
        isolation.end(step.alias);
    return detached;
}

Result<void> performOne(Hypervisor &hypervisor, UsbIsolation &isolation, const UsbStep &step)
{
    if (isUsbIsolatedAlias(step.alias))
        return step.what == UsbStep::Do::Attach ? attachIsolated(hypervisor, isolation, step)
                                                : detachIsolated(hypervisor, isolation, step);
    const QString xml = usbHostdevXml({step.bus, step.number, step.alias});
    switch (step.what) {
    case UsbStep::Do::Detach:
        return hypervisor.liveHardware().detach(step.machine, xml);
    case UsbStep::Do::Attach:
        return hypervisor.liveHardware().attach(step.machine, xml);
    case UsbStep::Do::Start:
        break;
    }
    return hypervisor.machines().start(step.machine);
}

} // namespace

Result<UsbSurvey> surveyUsb(Hypervisor &hypervisor, const UsbIsolation &isolation,
                            const HostUses &host, const QList<Machine> &machines, Images images)
{
    UsbSurvey survey;
    MachineFiles files(hypervisor.storage());
    for (const Machine &machine : machines) {
        const bool runs = isActive(machine.state);
        if (!runs && images == Images::Ignored)
            continue;
        const auto xml = hypervisor.machines().xml(machine.id, Machines::View::Live);
        // Gone since it was listed: then it has nothing.
        if (!xml && xml.error().kind == ErrorKind::NotFound)
            continue;
        if (!xml)
            return failure(xml.error());
        const UsbParts parts = usbPartsOf(*xml);
        if (images == Images::Read)
            files.add(parts, runs);
        if (!runs)
            continue;
        for (const UsbHostdev &device : parts.hostdevs)
            survey.assignments.append({machine.id, device.bus, device.number, device.alias});
        for (const UsbRedirdev &device : parts.redirdevs) {
            if (!isUsbIsolatedAlias(device.alias))
                continue;
            const auto place = isolation.placeOf(device.alias).value_or(UsbIsolation::Place());
            survey.assignments.append(
                {machine.id, place.bus, place.number, device.alias, device.socket, place.isTaken});
        }
    }
    survey.hostUse = host.read(files.paths());
    return survey;
}

QList<Result<void>> perform(Hypervisor &hypervisor, UsbIsolation &isolation,
                            const QList<UsbStep> &steps)
{
    QList<Result<void>> outcomes;
    for (const UsbStep &step : steps) {
        outcomes.append(performOne(hypervisor, isolation, step));
        if (const auto &last = outcomes.constLast(); !last)
            qCWarning(lcServices).noquote() << last.error().message << last.error().detail;
    }
    return outcomes;
}

} // namespace innkeeper
