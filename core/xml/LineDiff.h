// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace innkeeper {

/// One line of a comparison of two texts.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

/// The shortest way from one text to the other, line by line (Myers, "An O(ND) Difference
/// Algorithm and Its Variations", 1986). Fit for XML of machines, not for megabytes. Any thread.
[[nodiscard]] QList<DiffLine> lineDiff(const QString &before, const QString &after);

/// As `diff --unified` writes it, without the names of files; empty when nothing differs.
[[nodiscard]] QString unifiedDiff(const QString &before, const QString &after, int context = 3);

} // namespace innkeeper
