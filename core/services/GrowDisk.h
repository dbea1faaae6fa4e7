// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

namespace innkeeper {

/// What growing a disk does, to be shown before.
struct DiskGrowth
{
    StorageVolume volume;
    Bytes size;
    /// Through the emulator: the guest sees it at once.
    bool isLive = false;
};

/// The image that the next start finds behind a disk ("vda"); Invalid for drives, whose media are
/// nobody's to change. Blocking; any thread.
[[nodiscard]] Result<QString> imageOfDisk(Hypervisor &hypervisor, const MachineId &id,
                                          const QString &target);
/// Changes nothing. Fails as growDisk() does. Blocking; any thread.
[[nodiscard]] Result<DiskGrowth> planGrowth(Hypervisor &hypervisor, const MachineId &id,
                                            const QString &target, const QString &image,
                                            Bytes size);

/// Makes `image`, which the person saw behind a disk ("vda"), larger: through the emulator while
/// the machine runs, so that the guest sees it at once, else in its storage pool. Only what a pool
/// knows can grow, for its size must be known: Invalid when it would become smaller, which cuts off
/// what is there; Busy when a saved state remembers the old size, or when the disk has, or waits
/// for, another image. Blocking; any thread.
[[nodiscard]] Result<void> growDisk(Hypervisor &hypervisor, const MachineId &id,
                                    const QString &target, const QString &image, Bytes size);

} // namespace innkeeper
