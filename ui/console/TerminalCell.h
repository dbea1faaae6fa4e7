// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>
#include <vector>

namespace innkeeper {

/// As the guest named it; what it looks like is the view's affair.
struct TerminalColor
{
    enum class Kind : quint8 { Default, Indexed, Rgb };
    Kind kind = Kind::Default;
    quint8 red = 0; ///< or the index
    quint8 green = 0;
    quint8 blue = 0;

    bool operator==(const TerminalColor &) const = default;
};

struct TerminalStyle
{
    TerminalColor foreground;
    TerminalColor background;
    bool bold : 1 = false;
    bool italic : 1 = false;
    bool underline : 1 = false;
    bool strikeOut : 1 = false;
    bool reverse : 1 = false;

    bool operator==(const TerminalStyle &) const = default;
};

struct TerminalCell
{
    /// 0: nothing was written here, or it is the right half of a wide character.
    char32_t character = 0;
    /// Columns it fills; 0 for the right half of a wide character.
    quint8 width = 1;
    TerminalStyle style;

    [[nodiscard]] bool isBlank() const
    {
        return width == 1 && (character == 0 || character == U' ') && style == TerminalStyle{};
    }
};

/// One row. May be shorter than the screen is wide: the rest is blank.
struct TerminalLine
{
    std::vector<TerminalCell> cells;
    /// Combining characters, by the column that they belong to. Rare, so not in every cell.
    std::map<int, QString> marks;

    /// What stands in one column: its character and what combines with it.
    [[nodiscard]] QString text(int column) const;
    /// Columns [from, to) as text, trailing blanks left out.
    [[nodiscard]] QString text(int from, int to) const;
};

} // namespace innkeeper
