// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/BluetoothSeat.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace innkeeper {

/// Who lends this computer's Bluetooth to machines: the keeper itself, or the keeper seen from
/// another program. What is lent comes back by itself when its machine stops. Lives on the main
/// thread and does not block; each future has one result.
class BluetoothLending : public QObject
{
    Q_OBJECT

public:
    /// Why nothing is known or can be done. None: all is well, and seats() are as they are now.
    [[nodiscard]] virtual std::optional<Error> trouble() const = 0;
    /// By adapter.
    [[nodiscard]] virtual QList<BluetoothSeat> seats() const = 0;

    struct Loan
    {
        MachineId machine;
        /// Warnings do not stop it; a guard that refuses always does.
        bool despiteWarnings = false;
    };
    /// Finished when the machine has it, or it was refused; then this computer has it again. One
    /// that is lent already goes from one machine to the other. NotFound: no such adapter, no such
    /// machine. Denied: a guard speaks against it, or the keeper has no right to do it.
    [[nodiscard]] virtual QFuture<Result<void>> lend(const QString &adapter, const Loan &loan) = 0;
    /// Finished when this computer has it again. NotFound: it is not lent.
    [[nodiscard]] virtual QFuture<Result<void>> takeBack(const QString &adapter) = 0;

Q_SIGNALS:
    /// Anything of the above is different.
    void changed();
};

} // namespace innkeeper
