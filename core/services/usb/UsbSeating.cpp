// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbSeating.h"

#include "core/usb/UsbGuards.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct UsbSeatingWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::UsbSeating)
};

/// The emulator lets go of the host's drivers when it is given the device, and takes the interfaces
/// for itself only when the guest chooses a configuration (SET_CONFIGURATION; hw/usb/host-libusb.c,
/// usb_host_set_config), which is the last thing that a system does before its drivers come. So a
/// guest whose processor stands still, that is in its firmware, or has no driver for its USB
/// controller leaves them empty: tests/host/test_usb.py tries each. How many transfers there were
/// (urbnum in sysfs) tells less: the host makes some of its own.
bool isConfiguredByGuest(const UsbDevice &device, const HostUse &use)
{
    return use.claimed.contains(device.port);
}

/// Why a rule cannot have it, which nobody would find out otherwise.
std::optional<Error> whyHeldBack(const UsbSeat &seat, const UsbSituation &now)
{
    const QString &port = seat.device.port;
    if (!isLeaving(seat.device, now) || !now.refused.contains(port) || now.moved.contains(port) ||
        seat.guards.isEmpty())
        return std::nullopt;
    const UsbGuard &guard = seat.guards[0];
    if (guard.id != QLatin1String("mounted"))
        return Error{ErrorKind::Denied, guard.message, guard.advice, guard.id};
    return Error{ErrorKind::Denied, guard.message,
                 UsbSeatingWords::tr("Connect it by hand, which unmounts it first, or unmount it "
                                     "here: then its rule has it."),
                 guard.id};
}

} // namespace

UsbSeat seatOf(const UsbDevice &device, const UsbScene &scene, const QList<UsbStep> &underWay)
{
    UsbSeat seat;
    seat.device = device;
    if (const auto assignment = assignmentOf(device, scene.situation.assignments)) {
        seat.state = UsbSeat::State::InMachine;
        seat.machine = assignment->machine;
        seat.isForeign = !isUsbAlias(assignment->alias);
        seat.isIsolated = isUsbIsolatedAlias(assignment->alias);
        seat.isSeen =
            seat.isIsolated ? assignment->isTaken : isConfiguredByGuest(device, scene.hostUse);
        seat.returnsIn = scene.returns.secondsLeft(device.port);
    } else {
        seat.guards = guardsFor(device, scene.hostUse);
        seat.isChanged = wishFor(device, scene.situation).isChanged;
        if (scene.asking.contains(device.port))
            seat.state = UsbSeat::State::Asking;
    }
    if (seat.state != UsbSeat::State::InMachine && scene.unmounting == device.port)
        seat.state = UsbSeat::State::Unmounting;
    for (const UsbStep &step : underWay) {
        if (!UsbAttempts::isAbout(step, device))
            continue;
        seat.state = step.what == UsbStep::Do::Detach ? UsbSeat::State::Detaching
                                                      : UsbSeat::State::Attaching;
        seat.machine = step.machine;
        seat.isSeen = false;
    }
    seat.failure = scene.attempts.failureOf(device);
    if (seat.state == UsbSeat::State::Host && !seat.failure)
        seat.failure = whyHeldBack(seat, scene.situation);
    if (const auto machine = scene.machines.find(seat.machine))
        seat.machineName = machine->displayName();
    return seat;
}

} // namespace innkeeper
