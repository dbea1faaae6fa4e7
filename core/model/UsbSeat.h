// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/base/MachineId.h"
#include "core/model/UsbDevice.h"
#include "core/model/UsbGuard.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace innkeeper {

/// Where a device of the host is, and what speaks against its leaving.
struct UsbSeat
{
    enum class State {
        Host,
        /// With the host, until somebody answers.
        Asking,
        /// Still with the host, which writes what is left to it before it goes.
        Unmounting,
        Attaching,
        InMachine,
        Detaching,
    };

    UsbDevice device;
    State state = State::Host;
    /// Of Attaching, InMachine and Detaching.
    MachineId machine;
    QString machineName;
    /// It was put into the machine by another program, which has to take it out.
    bool isForeign = false;
    /// The machine has it through a process of its own (UsbIsolation).
    bool isIsolated = false;
    /// The machine's own system has begun to use it. Only with InMachine: before, the device is in
    /// its socket there, and nobody has looked.
    bool isSeen = false;
    /// A rule gave it away, and the device that answers to it says something else of itself than
    /// when the rule was made. Only with Host and Asking.
    bool isChanged = false;
    /// It goes back to the host at this many seconds from now unless keep() is called; 0: it
    /// does not.
    int returnsIn = 0;
    QList<UsbGuard> guards;
    /// Why the last attempt to attach or detach it failed.
    std::optional<Error> failure;

    bool operator==(const UsbSeat &) const = default;
};

/// For scripts and other programs: "host", "asking", "unmounting", "attaching", "in-machine",
/// "detaching".
[[nodiscard]] QString toWord(UsbSeat::State state);
/// Host for a word that is none of these.
[[nodiscard]] UsbSeat::State usbStateFrom(const QString &word);

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::UsbSeat)
