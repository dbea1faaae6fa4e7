// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"

namespace innkeeper {

/// libvirt takes some definitions and leaves out, or puts right by itself, what makes no sense in
/// them: a pin of a vCPU that the machine has not got, a balloon larger than the memory. Invalid,
/// naming the first of `changes`, or the first value of an added part, that is in `wanted` and not
/// in `defined`, which libvirt made of it. Its own ways to write the same are no difference. Any
/// thread.
[[nodiscard]] Result<void> checkKept(const QList<hardware::Change> &changes,
                                     const DomainDocument &before, const DomainDocument &wanted,
                                     const DomainDocument &defined);

} // namespace innkeeper
