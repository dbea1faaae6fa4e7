// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/UsbRule.h"
#include "core/model/UsbSeat.h"

#include <QFuture>
#include <QObject>

namespace innkeeper {

/// Who puts USB devices where they belong: the keeper itself, or the keeper seen from another
/// program. Lives on the main thread and does not block; each future has one result.
class UsbKeeping : public QObject
{
    Q_OBJECT

public:
    /// Why nothing is known or can be done: no keeper, no machines to be reached … None: all is
    /// well, and seats() and rules() are as they are now.
    [[nodiscard]] virtual std::optional<Error> trouble() const = 0;
    /// By port.
    [[nodiscard]] virtual QList<UsbSeat> seats() const = 0;
    [[nodiscard]] virtual QList<UsbRule> rules() const = 0;

    struct Wish
    {
        /// Null: to this computer.
        MachineId machine;
        /// Warnings do not stop it; a guard that refuses always does.
        bool despiteWarnings = false;
        /// A rule for this very device is made, too.
        bool always = false;
        /// Slower, and nothing of the host's device is in the emulator's hands: see UsbIsolation.
        bool isIsolated = false;
        /// What this computer has mounted of it is written and unmounted before; it stays so,
        /// whatever comes of the rest.
        bool unmounts = false;
    };
    /// Finished when the device is there, or has been refused. Until somebody says something else
    /// it returns there, whenever both are there. An input device comes back by itself after a
    /// while: see keep(). NotFound: nothing is plugged in there. Denied: a guard speaks against it.
    [[nodiscard]] virtual QFuture<Result<void>> move(const QString &port, const Wish &wish) = 0;
    /// An input device that was moved works there, and shall stay.
    [[nodiscard]] virtual QFuture<Result<void>> keep(const QString &port) = 0;
    /// All of them, in their order. Nothing was changed: Invalid, one is wrong; Busy, they are
    /// others already than rules() told last.
    [[nodiscard]] virtual QFuture<Result<void>> setRules(const QList<UsbRule> &rules) = 0;

Q_SIGNALS:
    /// Anything of the above is different.
    void changed();
};

} // namespace innkeeper
