// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Progress.h"
#include "core/base/UniqueFd.h"

#include <QMutex>

#include <csignal>
#include <thread>

namespace innkeeper::ctl {

/// Ctrl+C and its relatives: while something cancellable is under way the first one cancels it,
/// so that it can clean up; else, and at the second, the process ends as usual. Must be made
/// before any other thread, which then inherits that the signals are waited for here.
class Interruption
{
public:
    Interruption();
    ~Interruption();

    /// Names what is to be cancelled, for as long as it lives.
    class Guard
    {
    public:
        Guard(Interruption &interruption, Progress &progress);
        ~Guard();
        Guard(const Guard &) = delete;
        Guard &operator=(const Guard &) = delete;

    private:
        Interruption &m_interruption;
    };

private:
    void watch();
    void interrupted(int signal);

    sigset_t m_signals;
    UniqueFd m_signalFd;
    UniqueFd m_stop;
    QMutex m_mutex;
    Progress *m_progress = nullptr;
    std::thread m_watcher;
};

} // namespace innkeeper::ctl
