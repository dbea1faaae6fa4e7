// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/udev/KnownDevices.h"

#include <algorithm>

namespace innkeeper::udev {

namespace {

/// What only the host's HID driver tells stays known while a machine has the device.
void keepUsages(UsbDevice &device, const UsbDevice &before)
{
    if (device.identity != before.identity || device.interfaces.size() != before.interfaces.size())
        return;
    for (qsizetype i = 0; i < device.interfaces.size(); ++i)
        if (device.interfaces.at(i).usages.isEmpty())
            device.interfaces[i].usages = before.interfaces.at(i).usages;
}

} // namespace

QList<News> KnownDevices::read(const Reading &reading)
{
    Reading now = reading;
    QList<News> news;
    const auto known = m_byPort.constFind(now.device.port);
    if (known != m_byPort.constEnd() && known->device.number != now.device.number)
        news = gone(known->device.port, known->device.number);
    const auto before = m_byPort.constFind(now.device.port);
    const bool isKnown = before != m_byPort.constEnd();
    const bool wasReady = isKnown && before->isReady;
    if (isKnown)
        keepUsages(now.device, before->device);
    now.isReady = now.isReady || wasReady;
    if (now.isReady && !wasReady)
        news.append({News::Kind::Arrived, now.device});
    else if (wasReady && before->device != now.device)
        news.append({News::Kind::Changed, now.device});
    m_byPort.insert(now.device.port, now);
    return news;
}

QList<News> KnownDevices::gone(const QString &port, int number)
{
    const auto known = m_byPort.constFind(port);
    if (known == m_byPort.constEnd() || known->device.number != number)
        return {};
    QList<News> news;
    if (known->isReady)
        news.append({News::Kind::Left, known->device});
    m_byPort.erase(known);
    return news;
}

QList<News> KnownDevices::readAll(const QList<Reading> &readings)
{
    QList<News> news;
    const QHash<QString, Reading> before = m_byPort;
    for (const Reading &known : before) {
        const bool isHere =
            std::any_of(readings.cbegin(), readings.cend(),
                        [&](const Reading &one) { return one.device.port == known.device.port; });
        if (!isHere)
            news += gone(known.device.port, known.device.number);
    }
    for (const Reading &reading : readings)
        news += read(reading);
    return news;
}

} // namespace innkeeper::udev
