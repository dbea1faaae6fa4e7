// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"
#include "core/ports/Hypervisor.h"

namespace innkeeper {

/// Whether several machines may use the image of such a disk (hardware::partKind("disk")) at once:
/// nobody writes it, or all know of each other.
[[nodiscard]] bool isImageShareable(const hardware::Values &disk);

/// `changes`, made safe for the disks of that machine that get another image: with each image comes
/// its format, unless the changes state one (QEMU is always told it: it would guess from bytes that
/// a guest can write). Busy when another machine, or another disk of this one, writes that image;
/// as inspectDiskImage() when its format cannot be told. Changes that set no disk's source are
/// returned as they are, and ask nobody. Blocking; any thread.
[[nodiscard]] Result<QList<hardware::Change>>
withImageGuards(Hypervisor &hypervisor, const MachineId &id, QList<hardware::Change> changes);

} // namespace innkeeper
