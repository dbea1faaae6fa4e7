// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/Terminal.h"
#include "ui/console/TerminalPainter.h"
#include "ui/console/TerminalSelection.h"

#include <QAbstractScrollArea>

namespace innkeeper {

/// A terminal that one sees and types into. Repaints only cells that changed; nothing blinks, so
/// an idle one costs nothing.
class TerminalView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TerminalView(Terminal &terminal, QWidget *parent = nullptr);

    [[nodiscard]] Terminal &terminal() const { return m_terminal; }
    [[nodiscard]] bool hasSelection() const { return !m_selection.isEmpty(); }
    [[nodiscard]] QString selectedText() const { return m_selection.text(); }
    [[nodiscard]] QSize sizeHint() const override;
    /// Where a cell of the screen is drawn; invalid while it is scrolled out of sight.
    [[nodiscard]] QRect cellRect(QPoint cell) const;

    /// While off, keys go nowhere and the cursor is hollow.
    void setConnected(bool connected);
    void copy() const;
    void paste();
    void selectAll();

Q_SIGNALS:
    void selectionChanged();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void fitTerminal();
    void syncScrollBar();
    void updateCells(QRect cells);
    void updateCursor();
    bool runOwnShortcut(QKeyEvent *event);
    void drawCursor(QPainter &painter, const TerminalLine &line, QPoint origin);
    [[nodiscard]] int firstLine() const;
    [[nodiscard]] TerminalSpot spotAt(QPoint position) const;

    Terminal &m_terminal;
    TerminalPainter m_painter;
    TerminalColors m_colors;
    TerminalSelection m_selection;
    QPoint m_drawnCursor;
    qint64 m_seenForgotten = 0;
    qint64 m_tripleClickUntil = 0;
    bool m_connected = false;
};

} // namespace innkeeper
