// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Progress.h"

#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

namespace innkeeper::ctl {

/// Shows on a terminal how far an operation is, in one line that is gone afterwards. On anything
/// but a terminal it is silent.
class ProgressLine
{
public:
    ProgressLine(std::FILE *terminal, const Progress &progress);
    ~ProgressLine();

    [[nodiscard]] static QString text(const Progress &progress, int columns);

private:
    void draw();

    std::FILE *m_terminal;
    const Progress &m_progress;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isOver = false;
    std::thread m_drawer;
};

} // namespace innkeeper::ctl
