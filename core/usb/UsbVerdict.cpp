// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbVerdict.h"

#include "core/base/HeardText.h"
#include "core/usb/UsbKind.h"

#include <algorithm>

namespace innkeeper {

namespace {

/// "1:00010002,000c0001"
QString usagesIn(const UsbInterface &interface)
{
    constexpr int kDigits = 8;
    constexpr int kHexadecimal = 16;
    QStringList usages;
    for (const quint32 usage : interface.usages)
        usages.append(QStringLiteral("%1").arg(usage, kDigits, kHexadecimal, QLatin1Char('0')));
    usages.sort();
    return QString::number(interface.number) + u':' + usages.join(u',');
}

/// An interface that is not known, now or then, says nothing.
bool reportsOthers(const UsbDevice &device, const QString &usages)
{
    const QStringList wanted = usages.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(
        device.interfaces.cbegin(), device.interfaces.cend(), [&wanted](const UsbInterface &one) {
            const QString number = QString::number(one.number) + u':';
            const bool isKnown =
                std::any_of(wanted.cbegin(), wanted.cend(), [&number](const QString &interface) {
                    return interface.startsWith(number);
                });
            return isKnown && !one.usages.isEmpty() && !wanted.contains(usagesIn(one));
        });
}

bool isChanged(const UsbDevice &device, const UsbRule &rule)
{
    return (!rule.identity.isEmpty() && rule.identity != device.identity) ||
           reportsOthers(device, rule.usages);
}

} // namespace

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

bool isIn(const UsbDevice &device, const QString &port)
{
    return !port.isEmpty() && (port == device.port || port == device.peerPort);
}

bool matches(const UsbRule::Match &match, const UsbDevice &device)
{
    const auto agrees = [](const QString &wanted, const QString &is) {
        return wanted.isEmpty() || wanted == is;
    };
    return match != UsbRule::Match() && agrees(match.id, usbIdOf(device)) &&
           agrees(match.serial, device.serial) &&
           (match.port.isEmpty() || isIn(device, match.port)) &&
           agrees(match.kind, toWord(kindOf(device)));
}

QString usagesIn(const UsbDevice &device)
{
    QStringList known;
    for (const UsbInterface &one : device.interfaces)
        if (!one.usages.isEmpty())
            known.append(usagesIn(one));
    return known.join(u' ');
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
    if (first->action == UsbRule::Do::Always && isChanged(device, *first))
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
    rule.usages = usagesIn(device);
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
