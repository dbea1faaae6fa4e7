// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbSeating.h"

#include "core/usb/UsbGuards.h"

namespace innkeeper {

UsbSeat seatOf(const UsbDevice &device, const UsbScene &scene, const QList<UsbStep> &underWay)
{
    UsbSeat seat;
    seat.device = device;
    if (const auto assignment = assignmentOf(device, scene.situation.assignments)) {
        seat.state = UsbSeat::State::InMachine;
        seat.machine = assignment->machine;
        seat.isForeign = !isUsbAlias(assignment->alias);
        seat.isIsolated = isUsbIsolatedAlias(assignment->alias);
        seat.returnsIn = scene.returns.secondsLeft(device.port);
    } else {
        seat.guards = guardsFor(device, scene.hostUse);
        if (scene.asking.contains(device.port)) {
            seat.state = UsbSeat::State::Asking;
            seat.isChanged = wishFor(device, scene.situation).isChanged;
        }
    }
    for (const UsbStep &step : underWay) {
        if (!UsbAttempts::isAbout(step, device))
            continue;
        seat.state = step.what == UsbStep::Do::Detach ? UsbSeat::State::Detaching
                                                      : UsbSeat::State::Attaching;
        seat.machine = step.machine;
    }
    seat.failure = scene.attempts.failureOf(device);
    if (const auto machine = scene.machines.find(seat.machine))
        seat.machineName = machine->displayName();
    return seat;
}

} // namespace innkeeper
