// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/spice/Partings.h"

#include <QThread>
#include <QTimer>

namespace innkeeper::spice {

Partings::~Partings()
{
    // The program ends: half a second is a small price for a machine.
    if (!isEmpty())
        QThread::msleep(kSettling.count());
    for (const auto &session : m_sessions)
        spice_session_disconnect(session.get());
}

void Partings::add(GRef<SpiceSession> session)
{
    m_sessions.push_back(std::move(session));
    QTimer::singleShot(kSettling, this, &Partings::endOldest);
}

void Partings::endOldest()
{
    const auto session = std::move(m_sessions.front());
    m_sessions.erase(m_sessions.begin());
    spice_session_disconnect(session.get());
    if (isEmpty())
        Q_EMIT over();
}

} // namespace innkeeper::spice
