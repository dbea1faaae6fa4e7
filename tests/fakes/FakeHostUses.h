// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/HostUses.h"

#include <QMutex>
#include <QSemaphore>

#include <atomic>
#include <optional>
#include <utility>

namespace innkeeper::fakes {

/// A computer that needs what a test says, and remembers which images it was asked about.
class FakeHostUses : public HostUses
{
public:
    [[nodiscard]] HostUse read(const QStringList &images) const override
    {
        const HostUse use = look(images);
        if (m_gate.tryAcquire()) {
            m_gate.release();
            return use;
        }
        m_isWaitedFor = true;
        m_gate.acquire();
        m_gate.release();
        return use;
    }

    void set(const HostUse &use)
    {
        const QMutexLocker lock(&m_mutex);
        m_use = use;
    }
    /// From the reading after the next one on.
    void setLater(const HostUse &use)
    {
        const QMutexLocker lock(&m_mutex);
        m_later = use;
    }
    /// From now on nobody is told what was read, until let().
    void hold() { m_gate.acquire(); }
    void let() { m_gate.release(); }
    /// Something was read since hold().
    [[nodiscard]] bool isWaitedFor() const { return m_isWaitedFor; }
    [[nodiscard]] QStringList images() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_images;
    }

private:
    [[nodiscard]] HostUse look(const QStringList &images) const
    {
        const QMutexLocker lock(&m_mutex);
        m_images = images;
        return std::exchange(m_use, m_later.value_or(m_use));
    }

    mutable QSemaphore m_gate{1};
    mutable std::atomic_bool m_isWaitedFor = false;
    mutable QMutex m_mutex;
    mutable HostUse m_use;
    std::optional<HostUse> m_later;
    mutable QStringList m_images;
};

} // namespace innkeeper::fakes
