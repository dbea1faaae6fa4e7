// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/fields/ChoiceEditors.h"

namespace innkeeper {

/// What the place where a field is shown knows beyond the table.
struct FieldSurroundings
{
    Offers offers;
    /// As much as the host has, in the field's own measure; 0: no end is known.
    qint64 hostMost = 0;
    /// Paths are of this very computer: its files can be shown.
    bool isLocal = false;
    bool isFolder = false;
    /// Leaving it empty is no choice.
    bool isNeeded = false;
};

/// The control that fits the field's kind.
[[nodiscard]] FieldEditor *makeEditor(const hardware::Field &field,
                                      const FieldSurroundings &around);

} // namespace innkeeper
