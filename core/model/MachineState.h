// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace innkeeper {

enum class MachineState {
    Off,
    Running,
    Paused,
    ShuttingDown,
    /// Off, with its memory kept on disk; starting continues where it was (libvirt: managed save).
    Saved,
    /// The guest sleeps (S3); waking is the guest's affair.
    Sleeping,
    Crashed,
};

/// QEMU runs for it: it uses memory, has a screen, can be forced off.
[[nodiscard]] constexpr bool isActive(MachineState state)
{
    return state != MachineState::Off && state != MachineState::Saved &&
           state != MachineState::Crashed;
}

/// Translated, for people: "running", "off" …
[[nodiscard]] QString toText(MachineState state);
/// Stable word for scripts: "running", "off", "paused", "shutting-down", "saved", "sleeping",
/// "crashed".
[[nodiscard]] QString toWord(MachineState state);

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::MachineState)
