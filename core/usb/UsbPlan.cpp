// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbPlan.h"

#include "core/usb/UsbVerdict.h"

#include <algorithm>

namespace innkeeper {

namespace {

constexpr QLatin1String kAliasPrefix{"ua-innkeeper-usb-"};

bool isAt(const UsbAssignment &assignment, const UsbDevice &device)
{
    return assignment.bus == device.bus && assignment.number == device.number;
}

/// The device that an assignment is about; nullptr: it is gone.
const UsbDevice *deviceOf(const UsbAssignment &assignment, const QList<UsbDevice> &devices)
{
    const auto found = std::find_if(devices.cbegin(), devices.cend(), [&](const UsbDevice &device) {
        return isAt(assignment, device);
    });
    if (found == devices.cend())
        return nullptr;
    // Another device may have got its number; of ours, the alias tells the port.
    if (isUsbAlias(assignment.alias) && usbAliasFor(found->port) != assignment.alias)
        return nullptr;
    return &*found;
}

/// A machine has it, or still has what was in its socket before.
bool isOccupied(const UsbDevice &device, const QList<UsbAssignment> &assignments)
{
    const QString alias = usbAliasFor(device.port);
    return std::any_of(assignments.cbegin(), assignments.cend(), [&](const UsbAssignment &one) {
        return isAt(one, device) || one.alias == alias;
    });
}

bool mustEnd(const UsbAssignment &assignment, const UsbSituation &situation)
{
    const UsbDevice *device = deviceOf(assignment, situation.devices);
    if (!isUsbAlias(assignment.alias) &&
        (device == nullptr || !situation.moved.contains(device->port)))
        return false;
    if (device == nullptr)
        return true;
    const UsbWish wish = wishFor(*device, situation);
    return wish.to == UsbWish::To::Host ||
           (wish.to == UsbWish::To::Machine && wish.machine != assignment.machine);
}

} // namespace

QString usbAliasFor(const QString &port)
{
    QString written = port;
    return kAliasPrefix + written.replace(QLatin1Char('.'), QLatin1Char('_'));
}

bool isUsbAlias(const QString &alias)
{
    return alias.startsWith(kAliasPrefix);
}

std::optional<UsbAssignment> assignmentOf(const UsbDevice &device,
                                          const QList<UsbAssignment> &assignments)
{
    for (const UsbAssignment &assignment : assignments) {
        if (isAt(assignment, device))
            return assignment;
    }
    return std::nullopt;
}

bool isMeant(const UsbHold &hold, const UsbDevice &device)
{
    const bool isKnownAnywhere = !device.serial.isEmpty() && !hold.hasTwins;
    return hold.identity == device.identity && (hold.port == device.port || isKnownAnywhere);
}

const UsbHold *holdOn(const UsbDevice &device, const QList<UsbHold> &holds)
{
    const auto hold = std::find_if(holds.crbegin(), holds.crend(),
                                   [&](const UsbHold &one) { return isMeant(one, device); });
    return hold == holds.crend() ? nullptr : &*hold;
}

UsbWish wishFor(const UsbDevice &device, const UsbSituation &situation)
{
    if (const auto *hold = holdOn(device, situation.holds)) {
        return {hold->machine.isNull() ? UsbWish::To::Host : UsbWish::To::Machine, hold->machine,
                false};
    }
    const UsbVerdict verdict = verdictFor(device, situation.rules);
    switch (verdict.action) {
    case UsbRule::Do::Always:
        return {UsbWish::To::Machine, verdict.machine, verdict.startsMachine};
    case UsbRule::Do::Never:
        return {UsbWish::To::Host, {}, false};
    case UsbRule::Do::Ask:
        break;
    }
    return {UsbWish::To::Open, {}, false, verdict.why == UsbVerdict::Why::IdentityChanged};
}

QList<UsbStep> stepsFor(const UsbSituation &situation)
{
    QList<UsbStep> steps;
    for (const UsbAssignment &assignment : situation.assignments) {
        if (mustEnd(assignment, situation))
            steps.append({UsbStep::Do::Detach,
                          assignment.machine,
                          assignment.bus,
                          assignment.number,
                          assignment.alias,
                          {}});
    }
    QSet<MachineId> starting;
    for (const UsbDevice &device : situation.devices) {
        const UsbWish wish = wishFor(device, situation);
        if (wish.to != UsbWish::To::Machine || situation.refused.contains(device.port) ||
            isOccupied(device, situation.assignments))
            continue;
        if (situation.running.contains(wish.machine)) {
            steps.append({UsbStep::Do::Attach, wish.machine, device.bus, device.number,
                          usbAliasFor(device.port), device.port});
        } else if (wish.startsMachine && situation.arrivals.contains(device.port) &&
                   !starting.contains(wish.machine)) {
            starting.insert(wish.machine);
            steps.append({UsbStep::Do::Start, wish.machine, 0, 0, {}, device.port});
        }
    }
    return steps;
}

} // namespace innkeeper
