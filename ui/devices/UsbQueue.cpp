// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/UsbQueue.h"

#include <algorithm>

namespace innkeeper {

void UsbQueue::update(const QList<UsbSeat> &asking,
                      const std::function<bool(const QString &)> &mayJoin)
{
    const auto before = std::exchange(m_asking, {});
    m_changed.clear();
    for (const UsbSeat &seat : asking) {
        m_asking.append({seat.device.port, seat.device.identity});
        if (seat.isChanged)
            m_changed << seat.device.port;
    }
    const auto isGone = [this](const auto &one) { return !m_asking.contains(one); };
    m_done.removeIf(isGone);
    // Another device in the same socket is another question.
    QStringList left;
    for (const auto &one : before) {
        if (isGone(one))
            left << one.first;
    }
    const auto hasLeft = [&left](const QString &port) { return left.contains(port); };
    m_current.removeIf(hasLeft);
    m_waiting.removeIf(hasLeft);

    for (const auto &one : std::as_const(m_asking)) {
        const QString &port = one.first;
        if (m_done.contains(one) || m_current.contains(port) || m_waiting.contains(port))
            continue;
        const bool joins = !m_isOneByOne && !m_current.isEmpty() && !m_changed.contains(port) &&
                           !m_changed.contains(m_current.first()) && mayJoin(port);
        (joins ? m_current : m_waiting) << port;
    }
    takeNext();
}

void UsbQueue::takeNext()
{
    if (!m_current.isEmpty())
        return;
    if (m_waiting.isEmpty()) {
        m_isOneByOne = false;
        return;
    }
    ++m_number;
    if (m_isOneByOne || m_changed.contains(m_waiting.first())) {
        m_current << m_waiting.takeFirst();
        return;
    }
    const auto isAlone = [this](const QString &port) { return m_changed.contains(port); };
    std::copy_if(m_waiting.cbegin(), m_waiting.cend(), std::back_inserter(m_current),
                 [&](const QString &port) { return !isAlone(port); });
    m_waiting.removeIf([&](const QString &port) { return !isAlone(port); });
}

void UsbQueue::drop(const QStringList &ports)
{
    for (const auto &one : std::as_const(m_asking)) {
        if (ports.contains(one.first))
            m_done.append(one);
    }
    m_current.removeIf([&](const QString &port) { return ports.contains(port); });
    ++m_number;
    takeNext();
}

void UsbQueue::takeOneByOne()
{
    m_isOneByOne = true;
    ++m_number;
    m_waiting = m_current.mid(1) + m_waiting;
    m_current = m_current.mid(0, 1);
}

} // namespace innkeeper
