// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"

namespace innkeeper {

/// What remains on the host when a part is removed from its machine, in a sentence; may be empty.
[[nodiscard]] QString whatStays(const hardware::PartKind &kind, const hardware::Values &values);

/// The same of what was to be added and is not.
[[nodiscard]] QStringList whatStays(const QList<hardware::Change> &dropped);

} // namespace innkeeper
