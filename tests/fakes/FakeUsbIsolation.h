// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/UsbIsolation.h"

#include <QHash>
#include <QMutex>
#include <QSet>

namespace innkeeper::fakes {

/// Serves what it is asked to, and knows what it serves.
class FakeUsbIsolation : public UsbIsolation
{
    Q_OBJECT

public:
    /// From now on machines refuse what they are given.
    void refuseAll() { m_refuses = true; }
    /// As a crash of what speaks for the device.
    void crash(const QString &alias);
    /// A machine begins to use it.
    void take(const QString &alias);
    [[nodiscard]] QStringList served() const;
    [[nodiscard]] Device last() const;
    /// Numbers of the devices that were given to the host's drivers.
    [[nodiscard]] QList<int> given() const;

    [[nodiscard]] Result<QString> serve(const Device &device) override;
    [[nodiscard]] Result<void> confirm(const QString &alias) override;
    void end(const QString &alias) override;
    void giveToHost(const Place &place) override;
    [[nodiscard]] std::optional<Place> placeOf(const QString &alias) const override;

private:
    mutable QMutex m_mutex;
    QHash<QString, Device> m_devices;
    QSet<QString> m_taken;
    Device m_last;
    QList<int> m_given;
    bool m_refuses = false;
};

} // namespace innkeeper::fakes
