// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/usbredir/UsbredirServer.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <utility>

#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace innkeeper::usbredir {

namespace {

/// Of a program that has been asked to end: it gives each interface back, and nothing else.
constexpr int kPatienceAtEnd = 3000;

} // namespace

UsbredirServer::UsbredirServer(QString socket, Spawned process, Calls calls)
    : m_socket(std::move(socket))
    , m_process(std::move(process))
    , m_calls(std::move(calls))
    , m_listener([this] { listen(); })
{
}

UsbredirServer::~UsbredirServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    ::shutdown(m_process.control.get(), SHUT_WR);
    pollfd end{m_process.control.get(), POLLRDHUP, 0};
    if (m_isAlive && ::poll(&end, 1, kPatienceAtEnd) == 0)
        ::kill(m_process.pid, SIGKILL);
    m_listener.join();
}

std::optional<Report> UsbredirServer::waitFor(Report wanted, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_said.wait_for(lock, patience, [&] {
        return !m_isAlive || (m_report && (*m_report == wanted || *m_report == Report::Taken));
    });
    return m_report;
}

void UsbredirServer::listen()
{
    char byte = 0;
    for (;;) {
        const auto got = ::read(m_process.control.get(), &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        {
            const std::lock_guard lock(m_mutex);
            m_report = static_cast<Report>(byte);
            m_isTaken = m_report == Report::Taken;
            m_said.notify_all();
        }
        if (m_isTaken && m_calls.onTaken)
            m_calls.onTaken();
    }
    ::waitpid(m_process.pid, nullptr, 0);
    ::unlink(QFile::encodeName(m_socket).constData());
    if (m_calls.giveBack)
        m_calls.giveBack();
    bool isEnding = false;
    {
        const std::lock_guard lock(m_mutex);
        m_isAlive = false;
        isEnding = m_isEnding;
        m_said.notify_all();
    }
    if (!isEnding)
        m_calls.onEnd();
}

} // namespace innkeeper::usbredir
