// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/BusyBar.h"

#include <QTimerEvent>

#include <chrono>

namespace innkeeper {

namespace {

constexpr std::chrono::milliseconds kFrame{40};
constexpr int kBusyWidth = 160;

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, 0);
    setTextVisible(false);
    setFixedWidth(kBusyWidth);
}

void BusyBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    m_motion.start(int(kFrame.count()), this);
}

void BusyBar::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_motion.stop();
}

void BusyBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_motion.timerId())
        update();
    else
        QProgressBar::timerEvent(event);
}

} // namespace innkeeper
