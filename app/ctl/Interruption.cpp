// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Interruption.h"

#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>

namespace innkeeper::ctl {

Interruption::Interruption()
{
    sigemptyset(&m_signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&m_signals, signal);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_signalFd.reset(signalfd(-1, &m_signals, SFD_CLOEXEC));
    m_stop.reset(eventfd(0, EFD_CLOEXEC));
    m_watcher = std::thread([this] { watch(); });
}

Interruption::~Interruption()
{
    eventfd_write(m_stop.get(), 1);
    m_watcher.join();
    pthread_sigmask(SIG_UNBLOCK, &m_signals, nullptr);
}

void Interruption::watch()
{
    pollfd waiting[] = {{m_signalFd.get(), POLLIN, 0}, {m_stop.get(), POLLIN, 0}};
    while (poll(waiting, 2, -1) >= 0 || errno == EINTR) {
        if ((waiting[1].revents & POLLIN) != 0)
            return;
        signalfd_siginfo arrived;
        if ((waiting[0].revents & POLLIN) != 0 &&
            read(m_signalFd.get(), &arrived, sizeof arrived) == sizeof arrived)
            interrupted(int(arrived.ssi_signo));
    }
}

void Interruption::interrupted(int signal)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_progress && !m_progress->isCancelled()) {
            m_progress->cancel();
            return;
        }
    }
    // As if we had never looked: the shell sees which signal it was.
    std::signal(signal, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &m_signals, nullptr);
    std::raise(signal);
}

Interruption::Guard::Guard(Interruption &interruption, Progress &progress)
    : m_interruption(interruption)
{
    const QMutexLocker lock(&m_interruption.m_mutex);
    m_interruption.m_progress = &progress;
}

Interruption::Guard::~Guard()
{
    const QMutexLocker lock(&m_interruption.m_mutex);
    m_interruption.m_progress = nullptr;
}

} // namespace innkeeper::ctl
