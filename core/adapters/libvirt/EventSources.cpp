// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/EventSources.h"

#include <poll.h>

namespace innkeeper::libvirt {

namespace {

short toPoll(int events)
{
    return short((events & VIR_EVENT_HANDLE_READABLE ? POLLIN : 0) |
                 (events & VIR_EVENT_HANDLE_WRITABLE ? POLLOUT : 0));
}

int fromPoll(int events)
{
    return (events & POLLIN ? VIR_EVENT_HANDLE_READABLE : 0) |
           (events & POLLOUT ? VIR_EVENT_HANDLE_WRITABLE : 0) |
           (events & POLLERR ? VIR_EVENT_HANDLE_ERROR : 0) |
           (events & POLLHUP ? VIR_EVENT_HANDLE_HANGUP : 0);
}

} // namespace

EventSources::EventSources(EventLoop &loop)
    : m_loop(loop)
{
}

void EventSources::sync(int id)
{
    const auto watch = m_loop.find(id);
    if (!watch)
        return;
    Source &source = m_sources[id];
    if (watch->onTimeout) {
        if (!source.timer) {
            source.timer = std::make_unique<QTimer>();
            connect(source.timer.get(), &QTimer::timeout, this, [this, id] { fireTimer(id); });
        }
        if (watch->timeout < 0)
            source.timer->stop();
        else
            source.timer->start(watch->timeout);
        return;
    }
    setNotifier(source.read, id, watch->ownFd, QSocketNotifier::Read,
                watch->events & VIR_EVENT_HANDLE_READABLE);
    setNotifier(source.write, id, watch->ownFd, QSocketNotifier::Write,
                watch->events & VIR_EVENT_HANDLE_WRITABLE);
}

void EventSources::setNotifier(std::unique_ptr<QSocketNotifier> &notifier, int id, int fd,
                               QSocketNotifier::Type type, bool wanted)
{
    if (!notifier && !wanted)
        return;
    if (!notifier) {
        notifier = std::make_unique<QSocketNotifier>(fd, type);
        const int mask =
            type == QSocketNotifier::Read ? VIR_EVENT_HANDLE_READABLE : VIR_EVENT_HANDLE_WRITABLE;
        connect(notifier.get(), &QSocketNotifier::activated, this,
                [this, id, mask] { fireHandle(id, mask); });
    }
    notifier->setEnabled(wanted);
}

void EventSources::drop(int id)
{
    const auto source = m_sources.find(id);
    if (source == m_sources.end())
        return;
    m_sources.erase(source);
}

void EventSources::fireHandle(int id, int mask)
{
    const auto watch = m_loop.find(id);
    if (!watch)
        return;
    // Asked once more: libvirt wants to know of hang-ups, which QSocketNotifier does not tell; and
    // another callback may have read everything.
    pollfd now{watch->ownFd, toPoll(watch->events & mask), 0};
    if (::poll(&now, 1, 0) <= 0)
        return;
    watch->onHandle(id, watch->fd, fromPoll(now.revents), watch->opaque);
}

void EventSources::fireTimer(int id)
{
    const auto watch = m_loop.find(id);
    if (watch && watch->timeout >= 0)
        watch->onTimeout(id, watch->opaque);
}

} // namespace innkeeper::libvirt
