// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace innkeeper {

/// Keeps one connection alive: opens it off the main thread, and after a loss tries again with
/// growing pauses (1, 2, 4 … 30 s) until it is back. A refusal is not repeated by itself, because
/// every try may ask for a password. Lives on the main thread; whoever owns `pool` lets it finish
/// before the hypervisor goes.
class HostLink : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Waiting };

    HostLink(Hypervisor &hypervisor, QThreadPool &pool, QObject *parent = nullptr);

    void open(const QString &uri);
    void close();
    /// Does not wait for the next try.
    void retryNow();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString uri() const { return m_uri; }
    /// Of the last successful opening.
    [[nodiscard]] HostFacts facts() const { return m_facts; }
    /// Why it is Waiting.
    [[nodiscard]] Error lastError() const { return m_lastError; }
    /// Until the next try by itself; -1 when there will be none.
    [[nodiscard]] std::chrono::milliseconds nextTry() const
    {
        return m_retry.remainingTimeAsDuration();
    }

Q_SIGNALS:
    void stateChanged(innkeeper::HostLink::State state);

private:
    void attempt();
    void settle();
    void finishAttempt(int generation, const Result<HostFacts> &facts);
    void fail(const Error &why);
    void setState(State state);

    Hypervisor &m_hypervisor;
    QThreadPool &m_pool;
    QTimer m_retry;
    std::chrono::seconds m_pause{0};
    State m_state = State::Closed;
    QString m_uri;
    HostFacts m_facts;
    Error m_lastError;
    /// Counts wishes; an answer to an older one is worthless.
    int m_generation = 0;
    bool m_isWorking = false;
    bool m_isBroken = false;
};

} // namespace innkeeper
