// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/EventLoop.h"

#include "core/adapters/libvirt/EventSources.h"
#include "core/base/Logging.h"

#include <libvirt/virterror.h>

#include <QDeadlineTimer>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace innkeeper::libvirt {

/// libvirt's hooks carry no context, and can be set once in a process: the one place that must
/// know which loop is meant.
struct EventLoop::Registration
{
    static inline QMutex s_mutex;
    static inline std::weak_ptr<EventLoop> s_current;
    static inline std::atomic<EventLoop *> s_loop = nullptr;

    static int addHandle(int fd, int events, virEventHandleCallback callback, void *opaque,
                         virFreeCallback release)
    {
        const int ownFd = ::fcntl(fd, F_DUPFD_CLOEXEC, 0);
        if (ownFd < 0)
            return -1;
        const int id = addTo({fd, ownFd, events, -1, callback, nullptr, opaque, release});
        if (id < 0)
            ::close(ownFd);
        return id;
    }

    static int addTimeout(int timeout, virEventTimeoutCallback callback, void *opaque,
                          virFreeCallback release)
    {
        return addTo({-1, -1, 0, timeout, nullptr, callback, opaque, release});
    }

    static void update(int id, int value)
    {
        if (EventLoop *loop = s_loop)
            loop->update(id, value);
    }

    static int remove(int id)
    {
        EventLoop *loop = s_loop;
        return loop ? loop->remove(id) : -1;
    }

    static void once()
    {
        static const bool s_done = [] {
            virEventRegisterImpl(addHandle, update, remove, addTimeout, update, remove);
            // Errors are answers; libvirt would print them too.
            virSetErrorFunc(nullptr, [](void *, virErrorPtr) {});
            virInitialize();
            // libvirt writes to its daemon with write(2): one that was killed would take us along.
            std::signal(SIGPIPE, SIG_IGN);
            return true;
        }();
        Q_UNUSED(s_done)
    }

private:
    static int addTo(Watch watch)
    {
        EventLoop *loop = s_loop;
        return loop ? loop->add(watch) : -1;
    }
};

std::shared_ptr<EventLoop> EventLoop::acquire()
{
    const QMutexLocker lock(&Registration::s_mutex);
    Registration::once();
    auto loop = Registration::s_current.lock();
    if (!loop) {
        loop.reset(new EventLoop, [](EventLoop *last) {
            const QMutexLocker guard(&Registration::s_mutex);
            delete last;
        });
        Registration::s_current = loop;
        Registration::s_loop = loop.get();
    }
    return loop;
}

EventLoop::EventLoop()
    : m_sources(new EventSources(*this))
{
    m_thread.setObjectName(QStringLiteral("libvirt-events"));
    m_sources->moveToThread(&m_thread);
    m_thread.start();
}

EventLoop::~EventLoop()
{
    {
        // Closing a connection removes its watches by and by, some from the loop itself.
        const QDeadlineTimer deadline(std::chrono::seconds(2));
        QMutexLocker lock(&m_mutex);
        while (!m_watches.empty() || m_releasing > 0) {
            if (!m_drained.wait(&m_mutex, deadline)) {
                qCWarning(lcHypervisor, "%zu libvirt watches are left over", m_watches.size());
                break;
            }
        }
    }
    Registration::s_loop = nullptr;
    post([this] { m_thread.quit(); });
    m_thread.wait();
    delete m_sources;
}

void EventLoop::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_sources, std::move(work), Qt::QueuedConnection);
}

bool EventLoop::isCurrentThread() const
{
    return QThread::currentThread() == &m_thread;
}

size_t EventLoop::watchCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_watches.size();
}

int EventLoop::add(Watch watch)
{
    const QMutexLocker lock(&m_mutex);
    const int id = ++m_lastId;
    m_watches.emplace(id, watch);
    post([this, id] { m_sources->sync(id); });
    return id;
}

void EventLoop::update(int id, int value)
{
    const QMutexLocker lock(&m_mutex);
    const auto watch = m_watches.find(id);
    if (watch == m_watches.end())
        return;
    (watch->second.onTimeout ? watch->second.timeout : watch->second.events) = value;
    post([this, id] { m_sources->sync(id); });
}

int EventLoop::remove(int id)
{
    const QMutexLocker lock(&m_mutex);
    const auto watch = m_watches.find(id);
    if (watch == m_watches.end())
        return -1;
    ++m_releasing;
    // Later, from a clean stack: libvirt may hold locks that the release takes.
    post([this, id, gone = watch->second] {
        m_sources->drop(id);
        if (gone.ownFd >= 0)
            ::close(gone.ownFd);
        if (gone.release)
            gone.release(gone.opaque);
        const QMutexLocker again(&m_mutex);
        --m_releasing;
        m_drained.wakeAll();
    });
    m_watches.erase(watch);
    return 0;
}

std::unique_ptr<EventLoop::Watch> EventLoop::find(int id) const
{
    const QMutexLocker lock(&m_mutex);
    const auto watch = m_watches.find(id);
    return watch == m_watches.end() ? nullptr : std::make_unique<Watch>(watch->second);
}

} // namespace innkeeper::libvirt
