// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/TerminalView.h"

#include "ui/style/Style.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace innkeeper {

namespace {
constexpr int kInset = style::kMargin;
} // namespace

TerminalView::TerminalView(Terminal &terminal, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_terminal(terminal)
    , m_colors(palette())
    , m_selection(terminal)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    applyFont();
    connect(&terminal, &Terminal::damaged, this, &TerminalView::updateCells);
    connect(&terminal, &Terminal::cursorMoved, this, &TerminalView::updateCursor);
    connect(&terminal, &Terminal::historyChanged, this, &TerminalView::syncScrollBar);
}

void TerminalView::applyFont()
{
    m_painter = TerminalPainter(style::monospaceFont());
    const QSize cell = m_painter.cell();
    setMinimumSize(cell.width() * 20 + 2 * kInset, cell.height() * 4 + 2 * kInset);
    fitTerminal();
}

QSize TerminalView::sizeHint() const
{
    const QSize cell = m_painter.cell();
    return {cell.width() * 80 + 2 * kInset + verticalScrollBar()->sizeHint().width(),
            cell.height() * 24 + 2 * kInset};
}

int TerminalView::firstLine() const
{
    return verticalScrollBar()->value();
}

QRect TerminalView::cellRect(QPoint cell) const
{
    const int row = cell.y() + m_terminal.historySize() - firstLine();
    const QRect rect = m_painter.cellRect(cell.x(), row).translated(kInset, kInset);
    return viewport()->rect().intersects(rect) ? rect : QRect();
}

void TerminalView::setConnected(bool connected)
{
    m_connected = connected;
    updateCursor();
}

// ---- what is seen

void TerminalView::fitTerminal()
{
    const QSize room = viewport()->size() - QSize(2 * kInset, 2 * kInset);
    const QSize cell = m_painter.cell();
    const QSize cells(room.width() / cell.width(), room.height() / cell.height());
    // A hidden view knows nothing of its size yet.
    if (isVisible() && cells.width() >= 2 && cells.height() >= 1)
        m_terminal.resize(cells);
    syncScrollBar();
}

void TerminalView::syncScrollBar()
{
    QScrollBar *bar = verticalScrollBar();
    const bool followed = bar->value() == bar->maximum();
    const auto forgotten = int(m_terminal.forgottenLines() - m_seenForgotten);
    const int before = bar->value();
    m_seenForgotten = m_terminal.forgottenLines();
    bar->setPageStep(m_terminal.size().height());
    bar->setRange(0, m_terminal.historySize());
    // Somebody reading further up keeps what they read.
    const int wanted = followed ? bar->maximum() : std::max(0, before - forgotten);
    if (wanted != bar->value())
        bar->setValue(wanted);
    viewport()->update();
}

void TerminalView::updateCells(QRect cells)
{
    const QRect top = m_painter.cellRect(cells.left(), cells.top(), cells.width());
    const int shift = (m_terminal.historySize() - firstLine()) * m_painter.cell().height();
    viewport()->update(QRect(top.left() + kInset, top.top() + kInset + shift, top.width(),
                             cells.height() * m_painter.cell().height()));
}

void TerminalView::updateCursor()
{
    updateCells(QRect(m_drawnCursor, QSize(2, 1)));
    m_drawnCursor = m_terminal.cursor();
    updateCells(QRect(m_drawnCursor, QSize(2, 1)));
    if (hasFocus())
        updateMicroFocus();
}

void TerminalView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void TerminalView::resizeEvent(QResizeEvent *)
{
    fitTerminal();
}

void TerminalView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QSize cell = m_painter.cell();
    const int columns = m_terminal.size().width();
    for (const QRect &area : event->region()) {
        painter.fillRect(area, m_colors.ground());
        const int firstRow = std::max(0, (area.top() - kInset) / cell.height());
        const int lastRow =
            std::min(m_terminal.size().height() - 1, (area.bottom() - kInset) / cell.height());
        // One column more on the left: the area may begin within a wide character.
        const int from = std::max(0, (area.left() - kInset) / cell.width() - 1);
        const int to = std::min(columns, (area.right() - kInset) / cell.width() + 1);
        painter.setClipRect(area);
        for (int row = firstRow; row <= lastRow; ++row) {
            const int index = firstLine() + row;
            const TerminalLine line = m_terminal.line(index);
            const QPoint origin(kInset, kInset + row * cell.height());
            m_painter.drawLine(painter, origin, line, from, to,
                               m_selection.columns(m_terminal.forgottenLines() + index, columns),
                               m_colors, palette());
            if (index - m_terminal.historySize() == m_terminal.cursor().y())
                drawCursor(painter, line, origin);
        }
    }
    m_drawnCursor = m_terminal.cursor();
}

void TerminalView::drawCursor(QPainter &painter, const TerminalLine &line, QPoint origin)
{
    const int column = m_terminal.cursor().x();
    if (!m_terminal.isCursorVisible() || column >= m_terminal.size().width())
        return;
    const bool isWide = column < int(line.cells.size()) && line.cells[size_t(column)].width == 2;
    const QRect rect = m_painter.cellRect(column, 0, isWide ? 2 : 1).translated(origin);
    if (m_connected && hasFocus()) {
        painter.fillRect(rect, m_colors.text());
        m_painter.drawText(painter, origin, line, column, m_colors.ground());
    } else {
        painter.setPen(m_connected ? m_colors.text() : style::subtleText(palette()));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void TerminalView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateCursor();
}

void TerminalView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateCursor();
}

void TerminalView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colors = TerminalColors(palette());
        viewport()->update();
    } else if (event->type() == QEvent::FontChange) {
        applyFont();
    }
}

// ---- what is typed

bool TerminalView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_connected) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // The guest's shell needs Ctrl+C and F1 more than the window does. Everything with
        // Ctrl+Shift stays the window's, and Ctrl+Tab leads out (keyPressEvent).
        if (!key->modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &TerminalView::fitTerminal, Qt::QueuedConnection);
    return QAbstractScrollArea::event(event);
}

bool TerminalView::focusNextPrevChild(bool next)
{
    // Tab belongs to the guest's shell; Ctrl+Tab leads out (keyPressEvent).
    return !m_connected && QAbstractScrollArea::focusNextPrevChild(next);
}

bool TerminalView::runOwnShortcut(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (key == Qt::Key_C)
            copy();
        else if (key == Qt::Key_V)
            paste();
        else if (key == Qt::Key_A)
            selectAll();
        else if (key == Qt::Key_Backtab || key == Qt::Key_Tab)
            QAbstractScrollArea::focusNextPrevChild(false);
        else
            return false;
        return true;
    }
    if (modifiers == Qt::ControlModifier && key == Qt::Key_Insert)
        copy();
    else if (modifiers == Qt::ControlModifier && key == Qt::Key_Tab)
        QAbstractScrollArea::focusNextPrevChild(true);
    else if (modifiers == Qt::ShiftModifier && key == Qt::Key_Insert)
        paste();
    else if (modifiers == Qt::ShiftModifier && key == Qt::Key_PageUp)
        verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    else if (modifiers == Qt::ShiftModifier && key == Qt::Key_PageDown)
        verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    else
        return false;
    return true;
}

void TerminalView::keyPressEvent(QKeyEvent *event)
{
    if (runOwnShortcut(event))
        return;
    if (!m_connected || !m_terminal.sendKey(*event)) {
        event->ignore();
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void TerminalView::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_connected && !event->commitString().isEmpty())
        Q_EMIT m_terminal.typed(event->commitString().toUtf8());
    event->accept();
}

QVariant TerminalView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return m_connected;
    if (query == Qt::ImCursorRectangle)
        return cellRect(m_terminal.cursor());
    return QAbstractScrollArea::inputMethodQuery(query);
}

void TerminalView::copy() const
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void TerminalView::paste()
{
    if (m_connected)
        m_terminal.paste(QApplication::clipboard()->text());
}

void TerminalView::selectAll()
{
    m_selection.selectAll();
    viewport()->update();
    Q_EMIT selectionChanged();
}

// ---- what is marked

TerminalSpot TerminalView::spotAt(QPoint position) const
{
    const QSize cell = m_painter.cell();
    const int row =
        std::clamp((position.y() - kInset) / cell.height(), -1, m_terminal.size().height());
    const int column = std::clamp((position.x() - kInset + cell.width() / 3) / cell.width(), 0,
                                  m_terminal.size().width());
    const int index = std::clamp(firstLine() + row, 0, m_terminal.lineCount() - 1);
    return {m_terminal.forgottenLines() + index, column};
}

void TerminalView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        QClipboard *clipboard = QApplication::clipboard();
        if (m_connected && clipboard->supportsSelection())
            m_terminal.paste(clipboard->text(QClipboard::Selection));
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool isTriple = qint64(event->timestamp()) < m_tripleClickUntil;
    m_selection.begin(spotAt(event->position().toPoint()),
                      isTriple ? TerminalSelection::Unit::Line
                               : TerminalSelection::Unit::Character);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void TerminalView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_tripleClickUntil = qint64(event->timestamp()) + QApplication::doubleClickInterval();
    const QSize cell = m_painter.cell();
    TerminalSpot spot = spotAt(event->position().toPoint());
    spot.column = std::clamp((event->position().toPoint().x() - kInset) / cell.width(), 0,
                             m_terminal.size().width());
    m_selection.begin(spot, TerminalSelection::Unit::Word);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void TerminalView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint position = event->position().toPoint();
    if (position.y() < 0)
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
    else if (position.y() > viewport()->height())
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
    m_selection.extendTo(spotAt(position));
    viewport()->update();
}

void TerminalView::mouseReleaseEvent(QMouseEvent *event)
{
    QClipboard *clipboard = QApplication::clipboard();
    if (event->button() == Qt::LeftButton && hasSelection() && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
    Q_EMIT selectionChanged();
}

void TerminalView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &TerminalView::copy);
    copyAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyAction->setEnabled(hasSelection());
    QAction *pasteAction = menu->addAction(tr("Paste"), this, &TerminalView::paste);
    pasteAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    pasteAction->setEnabled(m_connected && !QApplication::clipboard()->text().isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Select all"), this, &TerminalView::selectAll)
        ->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    menu->popup(event->globalPos());
}

} // namespace innkeeper
