// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbVerdict.h"

#include "core/base/HeardText.h"
#include "core/usb/UsbKind.h"

#include <algorithm>

namespace innkeeper {

QString usbIdOf(const UsbDevice &device)
{
    constexpr int kDigits = 4;
    constexpr int kHexadecimal = 16;
    return QStringLiteral("%1:%2")
        .arg(device.vendor, kDigits, kHexadecimal, QLatin1Char('0'))
        .arg(device.product, kDigits, kHexadecimal, QLatin1Char('0'));
}

QString nameOf(const UsbDevice &device)
{
    // Many products are named with their vendor.
    if (device.productName.startsWith(device.vendorName, Qt::CaseInsensitive) &&
        !device.productName.isEmpty())
        return device.productName;
    const QString name = QStringLiteral("%1 %2").arg(device.vendorName, device.productName);
    return name.trimmed().isEmpty() ? usbIdOf(device) : name.trimmed();
}

bool matches(const UsbRule::Match &match, const UsbDevice &device)
{
    const auto agrees = [](const QString &wanted, const QString &is) {
        return wanted.isEmpty() || wanted == is;
    };
    return match != UsbRule::Match() && agrees(match.id, usbIdOf(device)) &&
           agrees(match.serial, device.serial) && agrees(match.port, device.port) &&
           agrees(match.kind, toWord(kindOf(device)));
}

UsbVerdict verdictFor(const UsbDevice &device, const QList<UsbRule> &rules)
{
    const UsbRule *first = nullptr;
    for (const UsbRule &rule : rules) {
        if ((first == nullptr || rule.priority < first->priority) && matches(rule.match, device))
            first = &rule;
    }
    if (first == nullptr)
        return {};
    // To give a forged device to nobody is what its maker cannot want: only giving is doubted.
    if (first->action == UsbRule::Do::Always && !first->identity.isEmpty() &&
        first->identity != device.identity)
        return {UsbRule::Do::Ask, UsbVerdict::Why::IdentityChanged, {}};
    return {first->action, UsbVerdict::Why::Rule, first->machine, first->startsMachine,
            first->isIsolated};
}

UsbRule::Match matchFor(const UsbDevice &device, const QList<UsbDevice> &all)
{
    const auto isTwin = [&](const UsbDevice &other) {
        return other.port != device.port && other.serial == device.serial &&
               usbIdOf(other) == usbIdOf(device);
    };
    UsbRule::Match match;
    match.id = usbIdOf(device);
    if (device.serial.isEmpty() || std::any_of(all.cbegin(), all.cend(), isTwin))
        match.port = device.port;
    else
        match.serial = device.serial;
    return match;
}

UsbRule ruleFor(const UsbDevice &device, const QList<UsbDevice> &all, const MachineId &machine)
{
    UsbRule rule;
    rule.match = matchFor(device, all);
    rule.action = machine.isNull() ? UsbRule::Do::Never : UsbRule::Do::Always;
    rule.machine = machine;
    rule.identity = device.identity;
    rule.note = heardText(nameOf(device), UsbRule::kMostNote);
    return rule;
}

QList<UsbRule> withRule(const QList<UsbRule> &rules, UsbRule rule, const UsbDevice &device)
{
    QList<UsbRule> all;
    for (const UsbRule &other : rules) {
        if (other.match == rule.match)
            continue;
        if (matches(other.match, device))
            rule.priority = std::min(rule.priority, other.priority);
        all.append(other);
    }
    all.prepend(rule);
    return all;
}

} // namespace innkeeper
