// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/HostMounts.h"
#include "tests/fakes/FakeHostUses.h"

#include <QSemaphore>
#include <QStringList>

namespace innkeeper::fakes {

/// Unmounts what its computer has mounted, when the test lets it.
class FakeHostMounts : public HostMounts
{
public:
    explicit FakeHostMounts(FakeHostUses &host)
        : m_host(host)
    {
    }

    [[nodiscard]] Result<void> release(const QString &port) override
    {
        m_gate.acquire();
        m_gate.release();
        const QMutexLocker lock(&m_mutex);
        m_released.append(port);
        if (m_failure)
            return failure(*m_failure);
        m_host.set(m_left);
        return {};
    }

    /// From now on nothing comes to its end, until let().
    void hold() { m_gate.acquire(); }
    void let() { m_gate.release(); }
    /// How the computer uses its devices then; at first not at all.
    void leave(const HostUse &use)
    {
        const QMutexLocker lock(&m_mutex);
        m_left = use;
    }
    void failWith(const Error &why)
    {
        const QMutexLocker lock(&m_mutex);
        m_failure = why;
    }
    [[nodiscard]] QStringList released() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_released;
    }

private:
    FakeHostUses &m_host;
    QSemaphore m_gate{1};
    mutable QMutex m_mutex;
    QStringList m_released;
    HostUse m_left;
    std::optional<Error> m_failure;
};

} // namespace innkeeper::fakes
