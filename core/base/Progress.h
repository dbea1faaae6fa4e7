// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QString>

#include <atomic>
#include <memory>

namespace innkeeper {

/// Shared between one long operation (any thread) and whoever watches or cancels it (any thread).
/// The operation reports; the watcher reads when it likes, so nothing is posted a thousand times.
class Progress
{
public:
    /// `step` is a translated sentence for people, e.g. "Copying the disk image".
    void setStep(const QString &step)
    {
        const QMutexLocker lock(&m_mutex);
        m_step = step;
        m_permille = -1;
    }
    /// 0..1; a negative value says that the amount of work is unknown.
    void setFraction(double fraction) { m_permille = fraction < 0 ? -1 : int(fraction * 1000); }
    void cancel() { m_cancelled = true; }

    [[nodiscard]] QString step() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_step;
    }
    /// 0..1, or -1 when unknown.
    [[nodiscard]] double fraction() const
    {
        const int permille = m_permille;
        return permille < 0 ? -1 : permille / 1000.0;
    }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    mutable QMutex m_mutex;
    QString m_step;
    std::atomic<int> m_permille = -1;
    std::atomic<bool> m_cancelled = false;
};

using ProgressPtr = std::shared_ptr<Progress>;

} // namespace innkeeper
