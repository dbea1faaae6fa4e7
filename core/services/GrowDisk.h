// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

namespace innkeeper {

/// Makes `image`, which the person saw behind a disk ("vda"), larger: through the emulator while
/// the machine runs, so that the guest sees it at once, else in its storage pool. Only what a pool
/// knows can grow, for its size must be known: Invalid when it would become smaller, which cuts off
/// what is there; Busy when a saved state remembers the old size, or when the disk has, or waits
/// for, another image. Blocking; any thread.
[[nodiscard]] Result<void> growDisk(Hypervisor &hypervisor, const MachineId &id,
                                    const QString &target, const QString &image, Bytes size);

} // namespace innkeeper
