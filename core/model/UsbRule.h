// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineId.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace innkeeper {

/// Where devices of one description belong. docs/usb-rules.md describes the file they are kept in.
struct UsbRule
{
    enum class Do {
        /// It goes to `machine`, whenever both are there.
        Always,
        /// A person is asked at each arrival.
        Ask,
        /// It stays with the host, and nobody is asked.
        Never,
    };

    /// What a device must be like; what is empty does not matter, and one of them is not.
    struct Match
    {
        /// Vendor and product: "0781:5567", lower case.
        QString id;
        QString serial;
        /// UsbDevice::port.
        QString port;
        /// toWord(UsbKind): "storage".
        QString kind;

        bool operator==(const Match &) const = default;
    };

    static constexpr int kLeastPriority = 1;
    static constexpr int kMostPriority = 999;
    static constexpr int kMostNote = 200;

    /// The lowest number that matches decides; of equal ones, the first in the list.
    int priority = 500;
    Match match;
    Do action = Do::Ask;
    /// Only with Always.
    MachineId machine;
    /// Only with Always: the machine is started when the device arrives and it is off.
    bool startsMachine = false;
    /// Only with Always: it goes there through a process of its own (UsbIsolation).
    bool isIsolated = false;
    /// UsbDevice::identity when the rule was made; empty: whatever it says it is. A device that
    /// matches and has another one may be a forgery, so a person is asked.
    QString identity;
    /// usagesIn() the device when the rule was made; empty: whatever it is. Asked about like the
    /// identity where both are known.
    QString usages = {};
    /// For people: what the device was called. One line.
    QString note;

    bool operator==(const UsbRule &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::UsbRule)
