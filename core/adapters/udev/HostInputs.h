// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/udev/SystemTree.h"
#include "core/model/HostUse.h"

namespace innkeeper::udev {

/// The keyboards and pointers that the kernel takes events from, as udev's input_id sorts them, on
/// whatever bus. Not those that programs make up, those that are inhibited, and security keys. And
/// those that are paired by Bluetooth and sleep, where we may know of them. Any thread.
[[nodiscard]] QList<HostInput> readHostInputs(const SystemTree &tree);

} // namespace innkeeper::udev
