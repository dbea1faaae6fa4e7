// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/TerminalPainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

#include <cmath>

namespace innkeeper {

namespace {

bool isPlain(const TerminalLine &line, int column)
{
    const TerminalCell &cell = line.cells[size_t(column)];
    return cell.width == 1 && cell.character < 0x7f && !line.marks.contains(column);
}

} // namespace

TerminalPainter::TerminalPainter(const QFont &font)
{
    const QFontMetricsF metrics(font);
    m_cell = QSize(qMax(1, int(std::lround(metrics.horizontalAdvance(u'M')))),
                   qMax(1, int(std::ceil(metrics.height()))));
    m_ascent = int(std::lround(metrics.ascent()));
    for (int variant = 0; variant < 4; ++variant) {
        QFont &made = m_fonts[variant];
        made = font;
        made.setBold(variant & 1);
        made.setItalic(variant & 2);
        made.setKerning(false);
        // Runs of characters stay on the grid although its columns are whole pixels.
        made.setLetterSpacing(QFont::AbsoluteSpacing,
                              m_cell.width() - QFontMetricsF(made).horizontalAdvance(u'M'));
    }
}

QRect TerminalPainter::cellRect(int column, int row, int width) const
{
    return {column * m_cell.width(), row * m_cell.height(), width * m_cell.width(),
            m_cell.height()};
}

const QFont &TerminalPainter::font(const TerminalStyle &style) const
{
    return m_fonts[(style.bold ? 1 : 0) | (style.italic ? 2 : 0)];
}

void TerminalPainter::drawText(QPainter &painter, QPoint origin, const TerminalLine &line,
                               int column, const QColor &color) const
{
    if (column >= int(line.cells.size()))
        return;
    const TerminalCell &cell = line.cells[size_t(column)];
    if (cell.character == 0 || cell.character == U' ')
        return;
    painter.save();
    painter.setFont(font(cell.style));
    painter.setPen(color);
    painter.setClipRect(cellRect(column, 0, cell.width).translated(origin), Qt::IntersectClip);
    painter.drawText(origin + QPoint(column * m_cell.width(), m_ascent), line.text(column));
    painter.restore();
}

void TerminalPainter::drawLine(QPainter &painter, QPoint origin, const TerminalLine &line, int from,
                               int to, std::pair<int, int> marked, const TerminalColors &colors,
                               const QPalette &palette) const
{
    const int end = int(line.cells.size());
    const auto isMarked = [&marked](int column) {
        return column >= marked.first && column < marked.second;
    };
    for (int column = from; column < to;) {
        const TerminalStyle style =
            column < end ? line.cells[size_t(column)].style : TerminalStyle{};
        int next = column + 1;
        while (next < to && isMarked(next) == isMarked(column) &&
               (next < end ? line.cells[size_t(next)].style : TerminalStyle{}) == style)
            ++next;

        TerminalColors::Pair pair = colors.pair(style);
        if (isMarked(column))
            pair = {palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)};
        const QRect area = cellRect(column, 0, next - column).translated(origin);
        if (pair.background != colors.ground())
            painter.fillRect(area, pair.background);

        for (int at = column; at < std::min(next, end);) {
            if (!isPlain(line, at)) {
                drawText(painter, origin, line, at, pair.foreground);
                ++at;
                continue;
            }
            QString run;
            const int first = at;
            for (; at < std::min(next, end) && isPlain(line, at); ++at) {
                const char32_t character = line.cells[size_t(at)].character;
                run += character == 0 ? QChar(u' ') : QChar(char16_t(character));
            }
            if (run.trimmed().isEmpty())
                continue;
            painter.setFont(font(style));
            painter.setPen(pair.foreground);
            painter.drawText(origin + QPoint(first * m_cell.width(), m_ascent), run);
        }
        if (style.underline)
            painter.fillRect(QRect(area.left(), area.top() + m_ascent + 1, area.width(), 1),
                             pair.foreground);
        if (style.strikeOut)
            painter.fillRect(QRect(area.left(), area.top() + m_ascent * 2 / 3, area.width(), 1),
                             pair.foreground);
        column = next;
    }
}

} // namespace innkeeper
