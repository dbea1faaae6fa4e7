// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/TerminalCell.h"
#include "ui/console/TerminalColors.h"

#include <QFont>
#include <QSize>

class QPainter;

namespace innkeeper {

/// Draws rows of cells on a grid of whole pixels.
class TerminalPainter
{
public:
    explicit TerminalPainter(const QFont &font = {});

    [[nodiscard]] QSize cell() const { return m_cell; }
    [[nodiscard]] QRect cellRect(int column, int row, int width = 1) const;

    /// Draws columns [from, to) of `line` with its top left at `origin`; marked columns in the
    /// palette's highlight.
    void drawLine(QPainter &painter, QPoint origin, const TerminalLine &line, int from, int to,
                  std::pair<int, int> marked, const TerminalColors &colors,
                  const QPalette &palette) const;
    void drawText(QPainter &painter, QPoint origin, const TerminalLine &line, int column,
                  const QColor &color) const;

private:
    [[nodiscard]] const QFont &font(const TerminalStyle &style) const;

    QFont m_fonts[4]; ///< plain, bold, italic, both
    QSize m_cell;
    int m_ascent = 0;
};

} // namespace innkeeper
