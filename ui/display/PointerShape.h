// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestScreen.h"

#include <QCursor>
#include <QImage>

namespace innkeeper {

/// The shape's pixels; null when it has none.
[[nodiscard]] QImage imageOf(const GuestScreen::Pointer &pointer);
/// The guest's pointer for this computer, as large as the guest's own pixels are: `scale` device
/// pixels each.
[[nodiscard]] QCursor cursorOf(const GuestScreen::Pointer &pointer, double scale, double ratio);

} // namespace innkeeper
