// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QTimer>

#include <chrono>

namespace innkeeper::style {

/// Keeps text carets from blinking once nobody types: each blink wakes an idle computer.
class RestingCaret : public QObject
{
public:
    explicit RestingCaret(QApplication &application,
                          std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~RestingCaret() override;

    /// Carets stand still, and no timer of ours runs.
    [[nodiscard]] bool isResting() const { return !m_patience.isActive(); }

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    void wake();
    void rest();

    QTimer m_patience;
    int m_flashTime = 0; ///< as the desktop wants it
};

} // namespace innkeeper::style
