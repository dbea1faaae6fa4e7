// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/osinfo/Entry.h"
#include "core/catalog/IsoImage.h"

namespace innkeeper::osinfo {

/// How exactly a pattern describes an image: 0 not at all, more is better.
[[nodiscard]] int closeness(const MediaPattern &pattern, const IsoImage &image);

} // namespace innkeeper::osinfo
