// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"
#include "core/base/MachineId.h"
#include "core/model/Accelerator.h"
#include "core/model/MachineState.h"

#include <QString>
#include <QStringList>

namespace innkeeper {

/// One machine as the list and its page show it; read from libvirt's XML and state.
struct Machine
{
    MachineId id;
    QString name;
    /// libvirt's <title>; empty for most machines.
    QString title;
    QString description;
    /// libosinfo's id of the operating system (a URL), from the machine's metadata; may be empty.
    QString osId;
    /// The picture that a person chose for it, a word of the hardware table ("computer"); empty:
    /// that of the operating system.
    QString icon;
    MachineState state = MachineState::Off;
    Accelerator accelerator = Accelerator::Other;
    /// Most the machine can have.
    Bytes memory;
    int vcpus = 0;
    bool isPersistent = true;
    bool startsWithHost = false;
    /// "spice", "vnc", "dbus" … of the graphics that libvirt lists, in order; empty: no screen.
    QStringList screens;
    /// Aliases or indexes of serial ports and consoles that can be opened ("serial0", "console1").
    QStringList serials;
    /// QEMU guest agent channel is configured / answers.
    bool hasGuestAgent = false;

    /// What people call it.
    [[nodiscard]] QString displayName() const { return title.isEmpty() ? name : title; }
    bool operator==(const Machine &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::Machine)
