// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/ConsoleSession.h"

namespace innkeeper {

ConsoleSession::ConsoleSession(GuestAccess &guests, const MachineId &machine, const QString &serial,
                               QObject *parent)
    : QObject(parent)
    , m_guests(guests)
    , m_machine(machine)
    , m_serial(serial)
{
    connect(&m_terminal, &Terminal::typed, this, [this](const QByteArray &bytes) {
        if (m_stream)
            m_stream->write(bytes);
    });
}

void ConsoleSession::open()
{
    if (m_stream)
        return;
    m_error.reset();
    m_closedBecause.clear();
    Result<std::unique_ptr<ConsoleStream>> stream = m_guests.openConsole(m_machine, m_serial);
    if (!stream) {
        m_error = stream.error();
        Q_EMIT changed();
        return;
    }
    m_stream = std::move(*stream);
    connect(m_stream.get(), &ConsoleStream::received, &m_terminal, &Terminal::write);
    connect(m_stream.get(), &ConsoleStream::closed, this, [this](const QString &reason) {
        forgetStream();
        m_closedBecause = reason;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ConsoleSession::close()
{
    if (!m_stream)
        return;
    forgetStream();
    Q_EMIT changed();
}

void ConsoleSession::forgetStream()
{
    m_stream->disconnect(this);
    m_stream->disconnect(&m_terminal);
    // It may be the one that is calling.
    m_stream.release()->deleteLater();
}

} // namespace innkeeper
