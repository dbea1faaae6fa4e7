// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbPlan.h"

#include "core/usb/UsbVerdict.h"

#include <algorithm>

namespace innkeeper {

namespace {

constexpr QLatin1String kAliasPrefix{"ua-innkeeper-usb-"};
constexpr QLatin1String kIsolatedPrefix{"ua-innkeeper-usbredir-"};

QString withPort(QLatin1String prefix, QString port)
{
    return prefix + port.replace(QLatin1Char('.'), QLatin1Char('_'));
}

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
    if (isUsbAlias(assignment.alias) && !isUsbAliasOf(assignment.alias, found->port))
        return nullptr;
    return &*found;
}

/// A machine has it, or still has what was in its socket before.
bool isOccupied(const UsbDevice &device, const QList<UsbAssignment> &assignments)
{
    return std::any_of(assignments.cbegin(), assignments.cend(), [&](const UsbAssignment &one) {
        return isAt(one, device) || isUsbAliasOf(one.alias, device.port);
    });
}

bool mustEnd(const UsbAssignment &assignment, const UsbSituation &situation)
{
    const UsbDevice *device = deviceOf(assignment, situation.devices);
    if (!isUsbAlias(assignment.alias) &&
        (device == nullptr || !situation.moved.contains(device->port)))
        return false;
    if (device == nullptr || situation.loose.contains(device->port))
        return true;
    const UsbWish wish = wishFor(*device, situation);
    return wish.to == UsbWish::To::Host ||
           (wish.to == UsbWish::To::Machine &&
            (wish.machine != assignment.machine ||
             wish.isIsolated != isUsbIsolatedAlias(assignment.alias)));
}

} // namespace

QString usbAliasFor(const QString &port)
{
    return withPort(kAliasPrefix, port);
}

bool isUsbAlias(const QString &alias)
{
    return alias.startsWith(kAliasPrefix) || isUsbIsolatedAlias(alias);
}

QString usbIsolatedAliasFor(const QString &port)
{
    return withPort(kIsolatedPrefix, port);
}

bool isUsbIsolatedAlias(const QString &alias)
{
    return alias.startsWith(kIsolatedPrefix);
}

bool isUsbAliasOf(const QString &alias, const QString &port)
{
    return alias == usbAliasFor(port) || alias == usbIsolatedAliasFor(port);
}

QString usbFilterFor(const UsbDevice &device)
{
    const auto line = [&](quint8 code) {
        return QStringLiteral("0x%1,0x%2,0x%3,-1,1|")
            .arg(code, 2, 16, QLatin1Char('0'))
            .arg(device.vendor, 4, 16, QLatin1Char('0'))
            .arg(device.product, 4, 16, QLatin1Char('0'));
    };
    constexpr quint8 kOfInterfaces = 0;
    constexpr quint8 kMixed = 0xef;
    QString filter;
    if (device.kind.code != kOfInterfaces && device.kind.code != kMixed)
        filter += line(device.kind.code);
    for (const UsbInterface &one : device.interfaces) {
        if (const QString next = line(one.kind.code); !filter.contains(next))
            filter += next;
    }
    return filter + QStringLiteral("-1,-1,-1,-1,0");
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
    return hold.identity == device.identity && (isIn(device, hold.port) || isKnownAnywhere);
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
                false, false, hold->isIsolated};
    }
    const UsbVerdict verdict = verdictFor(device, situation.rules);
    switch (verdict.action) {
    case UsbRule::Do::Always:
        return {UsbWish::To::Machine, verdict.machine, verdict.startsMachine, false,
                verdict.isIsolated};
    case UsbRule::Do::Never:
        return {UsbWish::To::Host, {}, false};
    case UsbRule::Do::Ask:
        break;
    }
    return {UsbWish::To::Open, {}, false, verdict.why == UsbVerdict::Why::IdentityChanged};
}

bool isLeaving(const UsbDevice &device, const UsbSituation &situation)
{
    const UsbWish wish = wishFor(device, situation);
    return wish.to == UsbWish::To::Machine && situation.running.contains(wish.machine) &&
           !assignmentOf(device, situation.assignments);
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
                          {},
                          assignment.socket,
                          {}});
    }
    QSet<MachineId> starting;
    for (const UsbDevice &device : situation.devices) {
        const UsbWish wish = wishFor(device, situation);
        if (wish.to != UsbWish::To::Machine || situation.refused.contains(device.port) ||
            isOccupied(device, situation.assignments))
            continue;
        if (situation.running.contains(wish.machine)) {
            steps.append(
                {UsbStep::Do::Attach,
                 wish.machine,
                 device.bus,
                 device.number,
                 wish.isIsolated ? usbIsolatedAliasFor(device.port) : usbAliasFor(device.port),
                 device.port,
                 {},
                 wish.isIsolated ? usbFilterFor(device) : QString()});
        } else if (wish.startsMachine && situation.arrivals.contains(device.port) &&
                   !starting.contains(wish.machine)) {
            starting.insert(wish.machine);
            steps.append({UsbStep::Do::Start, wish.machine, 0, 0, {}, device.port});
        }
    }
    return steps;
}

} // namespace innkeeper
