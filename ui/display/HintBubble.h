// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTimer>

namespace innkeeper {

/// A line of help at the bottom of its parent that goes away by itself. Read out by screen readers.
class HintBubble : public QLabel
{
    Q_OBJECT

public:
    explicit HintBubble(QWidget *parent);
    void showHint(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTimer m_goes;
};

} // namespace innkeeper
