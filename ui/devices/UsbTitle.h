// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbDevice.h"

namespace innkeeper {

/// What people call it, and what it is: "SanDisk Ultra (Storage)". For use in a sentence.
[[nodiscard]] QString titleOf(const UsbDevice &device);
/// Several, with commas; those that do not fit are counted.
[[nodiscard]] QString titlesOf(const QList<UsbDevice> &devices);

} // namespace innkeeper
