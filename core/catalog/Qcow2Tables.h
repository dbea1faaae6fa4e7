// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/Qcow2Header.h"

namespace innkeeper {

/// Whether the tables of a qcow2 file, and what they point at, lie within it: a download that broke
/// off has a good header, but misses its end. Reads at most 64 MiB of second tables, those that lie
/// last: their clusters are cut off first.
[[nodiscard]] bool qcow2TablesFit(const ImageFile &file, const Qcow2Header &header);

} // namespace innkeeper
