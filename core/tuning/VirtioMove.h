// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"

namespace innkeeper {

// A system that was installed on emulated disks and network cards moves to virtio ones, which cost
// a fraction (https://wiki.libvirt.org/Virtio.html), once it has their drivers. All pure; any
// thread.

/// There is something to move.
[[nodiscard]] bool hasEmulatedParts(const QList<hardware::Part> &parts);

/// Moves the disks on IDE and SATA and the cards of emulated models, and notes in the machine what
/// takes that back. Empty: there is nothing to move. A disk gets a new name by it ("sda": "vda");
/// what an earlier tuning noted of it follows. Fails as applied() does.
[[nodiscard]] Result<QList<hardware::Change>> virtioMove(const DomainDocument &machine);

/// Takes the move back as far as nobody changed it since. Empty: it was not moved.
[[nodiscard]] QList<hardware::Change> virtioReturn(const DomainDocument &machine);

/// Of the machine's note (VirtioNote); with others as one step.
[[nodiscard]] QList<hardware::Change> virtioNotes(const VirtioNote &before,
                                                  const VirtioNote &after);

} // namespace innkeeper
