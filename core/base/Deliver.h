// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>

namespace innkeeper {

/// Runs blocking work on `pool`; the answer is the future's single result.
template <class Work>
[[nodiscard]] auto runOn(QThreadPool &pool, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using T = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

/// Hands the single result of `future` to `fn` in the receiver's thread; never calls when the
/// receiver died. The watcher belongs to the receiver because QFuture::then(context) asserts on a
/// dead context in Qt 6.4.
template <class T, class Fn>
void deliver(const QFuture<T> &future, QObject *receiver, Fn fn)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, receiver,
                     [watcher, fn = std::move(fn)]() mutable {
                         watcher->deleteLater();
                         auto finished = watcher->future();
                         if (finished.resultCount() == 0)
                             return;
                         if constexpr (std::is_copy_constructible_v<T>)
                             fn(finished.result());
                         else
                             fn(finished.takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace innkeeper
