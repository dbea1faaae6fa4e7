// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/TerminalCell.h"

#include <algorithm>

namespace innkeeper {

QString TerminalLine::text(int column) const
{
    if (column < 0 || column >= int(cells.size()) || cells[size_t(column)].width == 0)
        return {};
    const char32_t character = cells[size_t(column)].character;
    QString result = character == 0 ? QStringLiteral(" ") : QString::fromUcs4(&character, 1);
    if (const auto mark = marks.find(column); mark != marks.end())
        result += mark->second;
    return result;
}

QString TerminalLine::text(int from, int to) const
{
    QString result;
    for (int column = std::max(from, 0); column < std::min(to, int(cells.size())); ++column)
        result += text(column);
    qsizetype length = result.size();
    while (length > 0 && result[length - 1] == u' ')
        --length;
    return result.left(length);
}

} // namespace innkeeper
