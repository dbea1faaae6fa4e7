// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/FakeScript.h"

#include <QDeadlineTimer>

namespace innkeeper::fakes {

FakeScript::~FakeScript()
{
    QMutexLocker lock(&m_mutex);
    m_blocked.clear();
    m_changed.wakeAll();
}

void FakeScript::failNext(const QString &call, const Error &error)
{
    const QMutexLocker lock(&m_mutex);
    m_failNext[call].append(error);
}

void FakeScript::failAlways(const QString &call, const Error &error)
{
    const QMutexLocker lock(&m_mutex);
    m_failAlways.insert(call, error);
}

void FakeScript::succeed(const QString &call)
{
    const QMutexLocker lock(&m_mutex);
    m_failAlways.remove(call);
    m_failNext.remove(call);
}

void FakeScript::block(const QString &call)
{
    const QMutexLocker lock(&m_mutex);
    m_blocked.insert(call);
}

void FakeScript::release(const QString &call)
{
    const QMutexLocker lock(&m_mutex);
    m_blocked.remove(call);
    m_changed.wakeAll();
}

bool FakeScript::waitUntilBlocked(const QString &call, std::chrono::milliseconds deadline)
{
    const QDeadlineTimer until(deadline);
    QMutexLocker lock(&m_mutex);
    while (m_standing.value(call) == 0) {
        if (!m_changed.wait(&m_mutex, until))
            return m_standing.value(call) > 0;
    }
    return true;
}

QStringList FakeScript::calls() const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls;
}

qsizetype FakeScript::count(const QString &call) const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls.count(call);
}

void FakeScript::clearLog()
{
    const QMutexLocker lock(&m_mutex);
    m_calls.clear();
}

Result<void> FakeScript::enter(const QString &call)
{
    QMutexLocker lock(&m_mutex);
    m_calls.append(call);
    while (m_blocked.contains(call)) {
        ++m_standing[call];
        m_changed.wakeAll();
        m_changed.wait(&m_mutex);
        --m_standing[call];
    }

    if (auto scripted = m_failNext.find(call); scripted != m_failNext.end()) {
        Error error = scripted->takeFirst();
        if (scripted->isEmpty())
            m_failNext.erase(scripted);
        return failure(std::move(error));
    }
    if (const auto always = m_failAlways.constFind(call); always != m_failAlways.cend())
        return failure(*always);
    return {};
}

} // namespace innkeeper::fakes
