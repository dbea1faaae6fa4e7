// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace innkeeper {

/// Keeps one connection alive: opens it off the main thread, and after a loss tries again with
/// growing pauses (1, 2, 4 … 30 s) until it is back. Lives on the main thread.
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

Q_SIGNALS:
    void stateChanged(innkeeper::HostLink::State state);

private:
    void attempt();
    void setState(State state);

    Hypervisor &m_hypervisor;
    QThreadPool &m_pool;
    QTimer m_retry;
    State m_state = State::Closed;
    QString m_uri;
    HostFacts m_facts;
    Error m_lastError;
    int m_generation = 0;
};

} // namespace innkeeper
