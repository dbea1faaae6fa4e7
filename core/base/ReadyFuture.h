// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>

#include <utility>

namespace innkeeper {

/// For an answer that is known at once: a future that has finished with it.
template <class T>
[[nodiscard]] QFuture<T> readyFuture(T answer)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

} // namespace innkeeper
