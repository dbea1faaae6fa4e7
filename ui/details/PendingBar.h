// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace innkeeper {

/// What the next start of a running machine will bring, and the way to take it back. Hidden while
/// nothing waits.
class PendingBar : public QWidget
{
    Q_OBJECT

public:
    explicit PendingBar(QWidget *parent = nullptr);
    void setChanges(const QList<hardware::Change> &changes);

Q_SIGNALS:
    void dropWanted(const QList<innkeeper::hardware::Change> &changes);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillList();
    void fitList();

    QList<hardware::Change> m_changes;
    QLabel *m_text;
    QPushButton *m_show;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace innkeeper
