// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbDevice.h"
#include "core/model/UsbRule.h"

namespace innkeeper {

/// What the rules say about a device.
struct UsbVerdict
{
    enum class Why {
        /// No rule is about it: a person is asked.
        NoRule,
        Rule,
        /// A rule matches, but the device says of itself something else than when it was made.
        IdentityChanged,
    };

    UsbRule::Do action = UsbRule::Do::Ask;
    Why why = Why::NoRule;
    /// Only with Always.
    MachineId machine;
    bool startsMachine = false;
    bool isIsolated = false;

    bool operator==(const UsbVerdict &) const = default;
};

/// "0781:5567".
[[nodiscard]] QString usbIdOf(const UsbDevice &device);
/// What people call it: "SanDisk Ultra"; its id where it bears no name.
[[nodiscard]] QString nameOf(const UsbDevice &device);
/// Whether `port` is the socket that it is in, by either name.
[[nodiscard]] bool isIn(const UsbDevice &device, const QString &port);
[[nodiscard]] bool matches(const UsbRule::Match &match, const UsbDevice &device);
/// What its HID interfaces report, as far as the host knows it: "0:00010006 1:00010002,000c0001",
/// the number of an interface and its UsbInterface::usages in their order. No part of the identity:
/// what no driver of the host holds does not tell it.
[[nodiscard]] QString usagesIn(const UsbDevice &device);
/// `rules` in any order. Never changes its mind: the same device and rules, the same verdict.
[[nodiscard]] UsbVerdict verdictFor(const UsbDevice &device, const QList<UsbRule> &rules);

/// The strongest description of this one device: its serial number where it has one that no other
/// of `all` has too, else its port, always with its id.
[[nodiscard]] UsbRule::Match matchFor(const UsbDevice &device, const QList<UsbDevice> &all);
/// Gives this one device to `machine` always, or, when that is null, never to any.
[[nodiscard]] UsbRule ruleFor(const UsbDevice &device, const QList<UsbDevice> &all,
                              const MachineId &machine);
/// `rules` with `rule` so that it decides about `device`; what it replaces goes.
[[nodiscard]] QList<UsbRule> withRule(const QList<UsbRule> &rules, UsbRule rule,
                                      const UsbDevice &device);

} // namespace innkeeper
