// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeUsbIsolation.h"

#include <QMutexLocker>
#include <QStringList>

namespace innkeeper::fakes {

void FakeUsbIsolation::crash(const QString &alias)
{
    end(alias);
    Q_EMIT ended();
}

void FakeUsbIsolation::take(const QString &alias)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_taken.insert(alias);
    }
    Q_EMIT taken();
}

QStringList FakeUsbIsolation::served() const
{
    const QMutexLocker lock(&m_mutex);
    return m_devices.keys();
}

UsbIsolation::Device FakeUsbIsolation::last() const
{
    const QMutexLocker lock(&m_mutex);
    return m_last;
}

QList<int> FakeUsbIsolation::given() const
{
    const QMutexLocker lock(&m_mutex);
    return m_given;
}

void FakeUsbIsolation::giveToHost(const Place &place)
{
    const QMutexLocker lock(&m_mutex);
    m_given.append(place.number);
}

Result<QString> FakeUsbIsolation::serve(const Device &device)
{
    const QMutexLocker lock(&m_mutex);
    m_last = device;
    m_devices.insert(device.alias, device);
    return QStringLiteral("/run/innkeeper/usbredir/") + device.alias;
}

Result<void> FakeUsbIsolation::confirm(const QString & /*alias*/)
{
    if (m_refuses)
        return failure(ErrorKind::Denied, QStringLiteral("The machine rejected it."));
    return {};
}

void FakeUsbIsolation::end(const QString &alias)
{
    const QMutexLocker lock(&m_mutex);
    m_devices.remove(alias);
    m_taken.remove(alias);
}

std::optional<UsbIsolation::Place> FakeUsbIsolation::placeOf(const QString &alias) const
{
    const QMutexLocker lock(&m_mutex);
    const auto device = m_devices.constFind(alias);
    if (device == m_devices.cend())
        return std::nullopt;
    return Place{device->bus, device->number, m_taken.contains(alias)};
}

} // namespace innkeeper::fakes
