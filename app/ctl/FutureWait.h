// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

namespace innkeeper::ctl {

/// A command has nothing to do while it waits, and no loop of its own.
template <class T>
[[nodiscard]] T waitFor(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

/// Until it is so, which is looked at whenever `teller` has changed(), or the time is over.
template <class Teller, class Condition>
void waitUntil(Teller &teller, Condition isSo, std::chrono::seconds most)
{
    QEventLoop loop;
    const auto look = [&loop, &isSo] {
        if (isSo())
            loop.quit();
    };
    QObject::connect(&teller, &Teller::changed, &loop, look);
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    if (!isSo())
        loop.exec();
}

} // namespace innkeeper::ctl
