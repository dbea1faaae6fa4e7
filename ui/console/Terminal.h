// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/OutputFilter.h"
#include "ui/console/TerminalCell.h"

#include <QObject>
#include <QPoint>
#include <QRect>
#include <QSize>
#include <QTimer>

#include <deque>
#include <memory>

class QKeyEvent;

namespace innkeeper {

/// An xterm without a face: eats a guest's output, keeps the screen and what scrolled out of it,
/// turns keys into bytes. The output is untrusted: memory, answers and time per turn are bounded,
/// and nothing in it reaches anything but these cells.
class Terminal : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMaxHistory = 5000;
    static constexpr qsizetype kMaxPending = 4 << 20;
    static constexpr QSize kMaxSize{500, 300};

    explicit Terminal(QObject *parent = nullptr);
    ~Terminal() override;

    /// A flood is shown in slices, one per turn of the event loop; what comes faster than it can
    /// be shown is skipped, and a line says so.
    void write(const QByteArray &output);
    /// As if switched off and on: empty screen, no history, all modes as at first.
    void reset();

    /// In columns and rows; bounded by kMaxSize.
    void resize(QSize cells);
    [[nodiscard]] QSize size() const { return m_size; }

    /// Lines that can be read: history first, then the screen.
    [[nodiscard]] int lineCount() const { return historySize() + m_size.height(); }
    [[nodiscard]] int historySize() const { return int(m_history.size()); }
    /// Lines that were dropped from the history's old end so far.
    [[nodiscard]] qint64 forgottenLines() const { return m_forgotten; }
    [[nodiscard]] TerminalLine line(int index) const;
    [[nodiscard]] QString text() const;

    /// On the screen: x is the column, y the row.
    [[nodiscard]] QPoint cursor() const { return m_cursor; }
    [[nodiscard]] bool isCursorVisible() const { return m_cursorVisible; }

    /// False: the key means nothing to a terminal.
    bool sendKey(const QKeyEvent &event);
    /// Control characters are left out, so that a text cannot press keys of its own.
    void paste(const QString &text);

Q_SIGNALS:
    /// Cells of the screen look different.
    void damaged(const QRect &cells);
    void cursorMoved();
    void historyChanged();
    /// To be sent to the guest: keys, and answers to its questions.
    void typed(const QByteArray &bytes);

private:
    struct Emulator;

    void consumeSlice();
    void consume(const QByteArray &output);

    std::unique_ptr<Emulator> m_emulator;
    OutputFilter m_filter;
    QByteArray m_pending;
    QTimer m_turn{this};
    std::deque<TerminalLine> m_history;
    qint64 m_forgotten = 0;
    qsizetype m_answered = 0;
    QSize m_size{80, 24};
    QPoint m_cursor;
    bool m_cursorVisible = true;
    bool m_historyChanged = false;
    bool m_consuming = false;
};

} // namespace innkeeper
