// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbSurvey.h"

#include "core/base/Logging.h"
#include "core/xml/DiskImages.h"
#include "core/xml/UsbHostdev.h"

namespace innkeeper {

namespace {

Result<void> performOne(Hypervisor &hypervisor, const UsbStep &step)
{
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

Result<UsbSurvey> surveyUsb(Hypervisor &hypervisor, const HostUses &host,
                            const QList<Machine> &machines, Images images)
{
    UsbSurvey survey;
    QStringList paths;
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
        if (images == Images::Read)
            paths += diskImagesOf(*xml);
        if (!runs)
            continue;
        for (const UsbHostdev &device : usbHostdevsOf(*xml))
            survey.assignments.append({machine.id, device.bus, device.number, device.alias});
    }
    survey.hostUse = host.read(paths);
    return survey;
}

QList<Result<void>> perform(Hypervisor &hypervisor, const QList<UsbStep> &steps)
{
    QList<Result<void>> outcomes;
    for (const UsbStep &step : steps) {
        outcomes.append(performOne(hypervisor, step));
        if (const auto &last = outcomes.constLast(); !last)
            qCWarning(lcServices).noquote() << last.error().message << last.error().detail;
    }
    return outcomes;
}

} // namespace innkeeper
