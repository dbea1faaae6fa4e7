// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QString>

#include <optional>

namespace innkeeper {

/// Takes Bluetooth adapters away from this computer and speaks for each over a socket, as a USB
/// device that any machine has a driver for. None outlives whoever holds this: then the computer
/// has it again. Blocks, any thread, but for the signal, which comes on the thread of this.
class BluetoothBridge : public QObject
{
    Q_OBJECT

public:
    struct Adapter
    {
        /// Of the machine's part of it; one at a time.
        QString alias;
        /// BluetoothAdapter::id
        QString id;
        /// The user that the machine's process runs as; -1: our own.
        qint64 user = -1;
    };
    /// The socket that the machine has to connect to. One that is served already is ended first.
    /// Denied: no right to take it. Busy: another program has it for itself.
    [[nodiscard]] virtual Result<QString> serve(const Adapter &adapter) = 0;
    /// Waits until the machine uses it, or for a moment: a machine that has not started its system
    /// yet says nothing.
    [[nodiscard]] virtual Result<void> confirm(const QString &alias) = 0;
    /// This computer has it again.
    virtual void end(const QString &alias) = 0;
    /// None: nobody speaks for it.
    [[nodiscard]] virtual std::optional<QString> adapterOf(const QString &alias) const = 0;

Q_SIGNALS:
    /// One has ended by itself: the adapter is gone, the machine is off, its process crashed.
    void ended();
};

} // namespace innkeeper
