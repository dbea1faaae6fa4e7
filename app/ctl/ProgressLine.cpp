// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ProgressLine.h"

#include "app/ctl/Output.h"

#include <chrono>
#include <sys/ioctl.h>
#include <unistd.h>

namespace innkeeper::ctl {

namespace {

constexpr int kBar = 24;

int columnsOf(std::FILE *terminal)
{
    winsize size = {};
    if (ioctl(fileno(terminal), TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return size.ws_col;
}

} // namespace

ProgressLine::ProgressLine(std::FILE *terminal, const Progress &progress)
    : m_terminal(terminal)
    , m_progress(progress)
{
    if (isatty(fileno(terminal)) == 1)
        m_drawer = std::thread([this] { draw(); });
}

ProgressLine::~ProgressLine()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_one();
    if (m_drawer.joinable())
        m_drawer.join();
}

QString ProgressLine::text(const Progress &progress, int columns)
{
    QString bar;
    if (const double fraction = progress.fraction(); fraction >= 0) {
        const int done = int(fraction * kBar);
        bar = QStringLiteral("[%1%2] %3 % ")
                  .arg(QString(done, u'#'), QString(kBar - done, u' '))
                  .arg(int(fraction * 100), 3);
    }
    QString line = bar + printable(progress.step());
    // Never into the last column: terminals would wrap.
    while (displayWidth(line) >= columns)
        line.chop(1);
    return line;
}

void ProgressLine::draw()
{
    constexpr auto kPeriod = std::chrono::milliseconds(100);
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, kPeriod, [this] { return m_isOver; })) {
        const QByteArray line = text(m_progress, columnsOf(m_terminal)).toLocal8Bit();
        std::fprintf(m_terminal, "\r\033[K%s", line.constData());
        std::fflush(m_terminal);
    }
    std::fputs("\r\033[K", m_terminal);
    std::fflush(m_terminal);
}

} // namespace innkeeper::ctl
