// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libvirt/libvirt.h>

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <functional>
#include <map>
#include <memory>

namespace innkeeper::libvirt {

class EventSources;

/// libvirt's events on a thread of our own (docs/decisions): the default implementation shares
/// GLib's main context with Qt, and then nobody knows which thread runs it. Sleeps while nothing
/// happens. Exists as long as somebody holds it; all connections share one.
class EventLoop
{
public:
    /// Must be held before the first connection is opened, until after the last is closed.
    [[nodiscard]] static std::shared_ptr<EventLoop> acquire();
    ~EventLoop();
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;

    /// Runs `work` on the loop's thread; any thread.
    void post(std::function<void()> work);
    [[nodiscard]] bool isCurrentThread() const;
    /// File descriptors and timers that libvirt watches now.
    [[nodiscard]] size_t watchCount() const;

private:
    struct Watch
    {
        int fd = -1;
        /// A duplicate of it: libvirt closes its own before the loop hears of the removal, and the
        /// number may be somebody else's by then.
        int ownFd = -1;
        int events = 0; ///< of virEventHandleType
        int timeout = -1;
        virEventHandleCallback onHandle = nullptr;
        virEventTimeoutCallback onTimeout = nullptr;
        void *opaque = nullptr;
        virFreeCallback release = nullptr;
    };
    friend class EventSources;
    struct Registration;
    friend struct Registration;

    EventLoop();
    int add(Watch watch);
    void update(int id, int value);
    int remove(int id);
    /// Nothing when it was removed meanwhile.
    [[nodiscard]] std::unique_ptr<Watch> find(int id) const;

    mutable QMutex m_mutex;
    QWaitCondition m_drained;
    std::map<int, Watch> m_watches;
    int m_lastId = 0;
    int m_releasing = 0;
    QThread m_thread;
    EventSources *m_sources = nullptr;
};

} // namespace innkeeper::libvirt
