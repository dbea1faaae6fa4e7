// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/MachineState.h"

#include <QColor>
#include <QPalette>

namespace innkeeper {

/// Where a machine stands in the list.
enum class MachineGroup { Running, Paused, Saved, Off };

[[nodiscard]] MachineGroup groupOf(MachineState state);
/// Translated heading.
[[nodiscard]] QString toText(MachineGroup group);
/// Of the dot beside the state's name.
[[nodiscard]] QColor stateColour(MachineState state, const QPalette &palette);

} // namespace innkeeper
