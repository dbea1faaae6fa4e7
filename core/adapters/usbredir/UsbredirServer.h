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
    /// All are called on that thread.
    struct Calls
    {
        /// The machine has begun to use it. May be empty.
        std::function<void()> onTaken;
        /// It has ended. May be empty.
        std::function<void()> giveBack;
        /// And then, when nobody ended it.
        std::function<void()> onEnd;
    };
    UsbredirServer(QString socket, Spawned process, Calls calls);
    /// Ends it.
    ~UsbredirServer();

    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    [[nodiscard]] bool isAlive() const { return m_isAlive; }
    /// Its newest report, once it is one of an end or `wanted`; or the one that it had when
    /// patience was over, if any.
    [[nodiscard]] std::optional<Report> waitFor(Report wanted, std::chrono::milliseconds patience);

private:
    void listen();

    QString m_socket;
    Spawned m_process;
    Calls m_calls;
    std::atomic_bool m_isAlive = true;
    std::atomic_bool m_isTaken = false;
    std::mutex m_mutex;
    std::condition_variable m_said;
    std::optional<Report> m_report;
    bool m_isEnding = false;
    std::thread m_listener;
};

} // namespace innkeeper::usbredir
