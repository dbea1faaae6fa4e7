// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/usbredir/Reports.h"
#include "core/adapters/usbredir/Spawn.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace innkeeper::usbredir {

/// One process that speaks for a device, and a thread that sleeps until it says something.
class UsbredirServer
{
public:
    /// Both are called on that thread: `giveBack` once it has ended, and then, when nobody ended
    /// it, `onEnd`.
    UsbredirServer(QString socket, Spawned process, std::function<void()> giveBack,
                   std::function<void()> onEnd);
    /// Ends it.
    ~UsbredirServer();

    [[nodiscard]] bool isAlive() const { return m_isAlive; }
    /// Its newest report, once it is one of an end or `wanted`; or the one that it had when
    /// patience was over, if any.
    [[nodiscard]] std::optional<Report> waitFor(Report wanted, std::chrono::milliseconds patience);

private:
    void listen();

    QString m_socket;
    Spawned m_process;
    std::function<void()> m_giveBack;
    std::function<void()> m_onEnd;
    std::atomic_bool m_isAlive = true;
    std::mutex m_mutex;
    std::condition_variable m_said;
    std::optional<Report> m_report;
    bool m_isEnding = false;
    std::thread m_listener;
};

} // namespace innkeeper::usbredir
