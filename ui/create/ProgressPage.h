// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Progress.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace innkeeper {

class IconLabel;
class Notice;

/// What an operation under way is doing. Looks at its progress ten times a second, and only while
/// it runs.
class ProgressPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPage(QWidget *parent = nullptr);

    void begin(const QString &title, const QString &osId, ProgressPtr progress);
    void end();
    /// Cancelling was asked for; it may take a moment.
    void showCancelling();
    [[nodiscard]] Notice *notice() const { return m_notice; }

private:
    void look();

    IconLabel *m_emblem;
    QLabel *m_title;
    QLabel *m_step;
    QProgressBar *m_bar;
    Notice *m_notice;
    QTimer m_timer;
    ProgressPtr m_progress;
    bool m_isCancelling = false;
};

} // namespace innkeeper
