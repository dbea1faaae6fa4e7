// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/widgets/Notice.h"

#include <QFuture>

#include <functional>

namespace innkeeper {

/// What the page of Bluetooth asks, and what did not work.
class BluetoothNotice : public Notice
{
    Q_OBJECT

public:
    using Notice::Notice;

    /// Enter says no.
    void ask(const QString &title, const QString &text, const QString &yes,
             const std::function<void()> &agreed);
    /// Waits for the outcome, in which `then` is called first; `title` says what did not happen.
    void follow(const QFuture<Result<void>> &outcome, const QString &title,
                const std::function<void()> &then);
};

} // namespace innkeeper
