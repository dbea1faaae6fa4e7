// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/BluetoothBridge.h"
#include "core/ports/BluetoothRadios.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

#include <atomic>

namespace innkeeper::fakes {

/// Adapters that are there because a test says so.
class FakeBluetoothRadios : public BluetoothRadios
{
    Q_OBJECT

public:
    void set(const QList<BluetoothAdapter> &adapters)
    {
        m_adapters = adapters;
        Q_EMIT changed();
    }

    [[nodiscard]] Result<void> watch() override { return {}; }
    [[nodiscard]] QList<BluetoothAdapter> list() override { return m_adapters; }

private:
    QList<BluetoothAdapter> m_adapters;
};

/// Serves what it is asked to, and knows what it serves.
class FakeBluetoothBridge : public BluetoothBridge
{
    Q_OBJECT

public:
    /// From now on adapters cannot be had.
    void keepAll() { m_keeps = true; }
    /// From now on machines refuse what they are given.
    void refuseAll() { m_refuses = true; }
    /// As a crash of what speaks for it.
    void crash(const QString &alias)
    {
        end(alias);
        Q_EMIT ended();
    }
    [[nodiscard]] QStringList served() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_served.values();
    }

    [[nodiscard]] Result<QString> serve(const Adapter &adapter) override
    {
        const QMutexLocker lock(&m_mutex);
        if (m_keeps)
            return failure(ErrorKind::Busy, QStringLiteral("Another program has it."));
        m_served.insert(adapter.alias, adapter.id);
        return QStringLiteral("/run/innkeeper/usbredir/") + adapter.alias;
    }
    [[nodiscard]] Result<void> confirm(const QString & /*alias*/) override
    {
        if (m_refuses)
            return failure(ErrorKind::Denied, QStringLiteral("The machine rejected it."));
        return {};
    }
    void end(const QString &alias) override
    {
        const QMutexLocker lock(&m_mutex);
        m_served.remove(alias);
    }
    [[nodiscard]] std::optional<QString> adapterOf(const QString &alias) const override
    {
        const QMutexLocker lock(&m_mutex);
        const auto one = m_served.constFind(alias);
        return one == m_served.cend() ? std::nullopt : std::optional(*one);
    }

private:
    mutable QMutex m_mutex;
    QHash<QString, QString> m_served;
    std::atomic_bool m_keeps = false;
    std::atomic_bool m_refuses = false;
};

} // namespace innkeeper::fakes
