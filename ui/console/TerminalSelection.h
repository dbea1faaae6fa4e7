// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>
#include <utility>

class QString;

namespace innkeeper {

class Terminal;

/// A place in everything a terminal has ever printed: it stays with its text when lines scroll.
struct TerminalSpot
{
    qint64 line = 0;
    int column = 0;
    auto operator<=>(const TerminalSpot &) const = default;
};

/// Marked text: from the first spot up to (not with) the last one.
class TerminalSelection
{
public:
    enum class Unit { Character, Word, Line };

    explicit TerminalSelection(const Terminal &terminal)
        : m_terminal(terminal)
    {
    }
    void begin(TerminalSpot at, Unit unit);
    void extendTo(TerminalSpot spot);
    void selectAll();
    void clear() { m_range.reset(); }

    [[nodiscard]] bool isEmpty() const { return !m_range || m_range->first == m_range->second; }
    /// Columns [first, second) of a line that are marked; equal when none.
    [[nodiscard]] std::pair<int, int> columns(qint64 line, int width) const;
    [[nodiscard]] QString text() const;

private:
    using Range = std::pair<TerminalSpot, TerminalSpot>;
    [[nodiscard]] Range unitAt(TerminalSpot spot) const;

    const Terminal &m_terminal;
    std::optional<Range> m_range;
    Range m_anchor;
    Unit m_unit = Unit::Character;
};

} // namespace innkeeper
