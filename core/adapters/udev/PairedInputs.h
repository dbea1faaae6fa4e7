// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/udev/SystemTree.h"

#include <QList>

namespace innkeeper::udev {

/// A keyboard or pointer that is paired with this computer, awake or asleep.
struct PairedInput
{
    /// Of the adapter and of the device: "AA:BB:CC:DD:EE:FF".
    QByteArray adapter;
    QByteArray address;
    QByteArray name;
    bool isKeyboard = false;
    bool isPointer = false;
};

/// As bluetoothd remembers them, in files that only root may read: others know none. No question to
/// its daemon, since that would tell ever after of whatever it hears. Any thread.
[[nodiscard]] QList<PairedInput> readPairedInputs(const SystemTree &tree);

} // namespace innkeeper::udev
