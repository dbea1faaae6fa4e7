// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/CreateMachine.h"

#include <QList>

namespace innkeeper {

/// One line of "what will be created".
struct SummaryLine
{
    QString icon;
    QString title;
    /// Exact words of the trade: paths, models. May be empty.
    QString detail;

    bool operator==(const SummaryLine &) const = default;
};

[[nodiscard]] QList<SummaryLine> summarize(const CreationPlan &plan);

} // namespace innkeeper
