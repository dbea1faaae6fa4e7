// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace innkeeper {

/// Quiet words where the picture would be: what happens, and what one can do.
class ScreenOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenOverlay(QWidget *parent = nullptr);

    void showText(const QString &title, const QString &text, bool canRetry);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void retryClicked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace innkeeper
