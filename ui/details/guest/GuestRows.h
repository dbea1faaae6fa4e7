// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/GuestReport.h"

namespace innkeeper {

/// One line of what is known about a guest, in words for people.
struct GuestRow
{
    /// Stands above the first row that has it.
    QString heading;
    /// For tests: "guest-system".
    QString name;
    QString label;
    QString value;
    QString hint;
    /// From 0 to 1: how full it is.
    std::optional<double> fullness;

    bool operator==(const GuestRow &) const = default;
};

/// Only what was told.
[[nodiscard]] QList<GuestRow> rowsOf(const GuestReport &report);

} // namespace innkeeper
