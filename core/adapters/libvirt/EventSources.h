// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/EventLoop.h"

#include <QSocketNotifier>
#include <QTimer>

namespace innkeeper::libvirt {

/// The Qt side of EventLoop: notifiers and timers. Lives on the loop's thread.
class EventSources : public QObject
{
    Q_OBJECT

public:
    explicit EventSources(EventLoop &loop);

    /// Makes the Qt objects agree with what libvirt asked for.
    void sync(int id);
    void drop(int id);

private:
    struct Source
    {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
        std::unique_ptr<QTimer> timer;
    };

    void setNotifier(std::unique_ptr<QSocketNotifier> &notifier, int id, int fd,
                     QSocketNotifier::Type type, bool wanted);
    void fireHandle(int id, int mask);
    void fireTimer(int id);

    EventLoop &m_loop;
    std::map<int, Source> m_sources;
};

} // namespace innkeeper::libvirt
