// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/TerminalSelection.h"

#include "ui/console/Terminal.h"

#include <algorithm>

namespace innkeeper {

namespace {

bool belongsToWord(const TerminalLine &line, int column)
{
    const QString text = line.text(column);
    // Paths, addresses and options are marked whole.
    static const QString joiners = QStringLiteral("_-./~:@%+=?&#");
    return !text.isEmpty() && (text.front().isLetterOrNumber() || joiners.contains(text.front()));
}

} // namespace

TerminalSelection::Range TerminalSelection::unitAt(TerminalSpot spot) const
{
    switch (m_unit) {
    case Unit::Character:
        return {spot, spot};
    case Unit::Line:
        return {{spot.line, 0}, {spot.line + 1, 0}};
    case Unit::Word:
        break;
    }
    const TerminalLine line = m_terminal.line(int(spot.line - m_terminal.forgottenLines()));
    int first = spot.column;
    while (first > 0 && belongsToWord(line, first - 1))
        --first;
    int last = spot.column;
    while (belongsToWord(line, last))
        ++last;
    return {{spot.line, first}, {spot.line, std::max(last, spot.column)}};
}

void TerminalSelection::begin(TerminalSpot at, Unit unit)
{
    m_unit = unit;
    m_anchor = unitAt(at);
    m_range = m_anchor;
}

void TerminalSelection::extendTo(TerminalSpot spot)
{
    const Range here = unitAt(spot);
    m_range = Range(std::min(m_anchor.first, here.first), std::max(m_anchor.second, here.second));
}

void TerminalSelection::selectAll()
{
    const qint64 first = m_terminal.forgottenLines();
    m_range = Range({first, 0}, {first + m_terminal.lineCount(), 0});
}

std::pair<int, int> TerminalSelection::columns(qint64 line, int width) const
{
    if (isEmpty() || line < m_range->first.line || line > m_range->second.line)
        return {0, 0};
    const int from = line == m_range->first.line ? m_range->first.column : 0;
    const int to = line == m_range->second.line ? m_range->second.column : width;
    return {std::min(from, width), std::min(std::max(from, to), width)};
}

QString TerminalSelection::text() const
{
    if (isEmpty())
        return {};
    QString result;
    const qint64 forgotten = m_terminal.forgottenLines();
    const qint64 end = forgotten + m_terminal.lineCount();
    for (qint64 line = std::max(m_range->first.line, forgotten);
         line <= std::min(m_range->second.line, end - 1); ++line) {
        const auto [from, to] = columns(line, Terminal::kMaxSize.width());
        result += m_terminal.line(int(line - forgotten)).text(from, to);
        if (line < m_range->second.line)
            result += u'\n';
    }
    return result;
}

} // namespace innkeeper
