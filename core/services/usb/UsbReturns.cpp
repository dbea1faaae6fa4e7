// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/usb/UsbReturns.h"

namespace innkeeper {

UsbReturns::UsbReturns(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

void UsbReturns::begin(const QString &port)
{
    if (m_timers.contains(port))
        return;
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    // A coarse one may begin with a second more than it should.
    timer->setTimerType(Qt::PreciseTimer);
    connect(timer, &QTimer::timeout, this, [this, port] {
        end(port);
        Q_EMIT due(port);
    });
    timer->start(m_patience);
    m_timers.insert(port, timer);
}

bool UsbReturns::end(const QString &port)
{
    QTimer *timer = m_timers.take(port);
    if (timer == nullptr)
        return false;
    timer->stop();
    timer->deleteLater();
    return true;
}

int UsbReturns::secondsLeft(const QString &port) const
{
    const QTimer *timer = m_timers.value(port);
    constexpr int kMilliseconds = 1000;
    return timer == nullptr ? 0 : (timer->remainingTime() + kMilliseconds - 1) / kMilliseconds;
}

} // namespace innkeeper
