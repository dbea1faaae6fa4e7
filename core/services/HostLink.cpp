// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/HostLink.h"

#include "core/base/Deliver.h"
#include "core/base/Logging.h"

#include <algorithm>

namespace innkeeper {

namespace {
constexpr std::chrono::seconds kFirstPause{1};
constexpr std::chrono::seconds kLongestPause{30};
} // namespace

HostLink::HostLink(Hypervisor &hypervisor, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_hypervisor(hypervisor)
    , m_pool(pool)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HostLink::attempt);
    connect(&m_hypervisor, &Hypervisor::disconnected, this, [this](const Error &why) {
        if (m_state == State::Open)
            fail(why);
        else if (m_state == State::Opening) {
            // It broke before we learned that it was open.
            m_isBroken = true;
            m_lastError = why;
        }
    });
}

void HostLink::open(const QString &uri)
{
    m_uri = uri;
    m_pause = kFirstPause;
    attempt();
}

void HostLink::close()
{
    ++m_generation;
    m_retry.stop();
    setState(State::Closed);
    settle();
}

void HostLink::retryNow()
{
    if (m_state == State::Waiting)
        attempt();
}

void HostLink::attempt()
{
    ++m_generation;
    m_retry.stop();
    setState(State::Opening);
    settle();
}

// Brings the connection to where it is wanted. One call at a time: two openings side by side would
// leave the slower one's host connected.
void HostLink::settle()
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    m_isBroken = false;
    Hypervisor &hypervisor = m_hypervisor;
    if (m_state == State::Closed) {
        deliver(runOn(m_pool,
                      [&hypervisor] {
                          hypervisor.close();
                          return true;
                      }),
                this, [this](bool) {
                    m_isWorking = false;
                    if (m_state == State::Opening)
                        settle();
                });
        return;
    }
    deliver(runOn(m_pool,
                  [&hypervisor, uri = m_uri]() -> Result<HostFacts> {
                      if (auto opened = hypervisor.open(uri); !opened)
                          return failure(opened.error());
                      return hypervisor.host().facts();
                  }),
            this, [this, generation = m_generation](const Result<HostFacts> &facts) {
                finishAttempt(generation, facts);
            });
}

void HostLink::finishAttempt(int generation, const Result<HostFacts> &facts)
{
    m_isWorking = false;
    if (generation != m_generation) {
        settle();
        return;
    }
    if (!facts) {
        fail(facts.error());
    } else if (m_isBroken) {
        fail(m_lastError);
    } else {
        m_facts = *facts;
        m_lastError = {};
        m_pause = kFirstPause;
        setState(State::Open);
    }
}

void HostLink::fail(const Error &why)
{
    qCInfo(lcServices) << "no connection to" << m_uri << why.message << why.detail;
    ++m_generation;
    m_lastError = why;
    if (why.kind != ErrorKind::Denied) {
        m_retry.start(m_pause);
        m_pause = std::min(m_pause * 2, kLongestPause);
    }
    setState(State::Waiting);
}

void HostLink::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace innkeeper
