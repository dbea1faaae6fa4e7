// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QString>

#include <optional>

namespace innkeeper {

/// Devices of the host that are spoken for by a process of their own, so that neither the machine
/// nor its emulator touches them. None outlives whoever holds this. Blocks, any thread, but for
/// the signal, which comes on the thread of this.
class UsbIsolation : public QObject
{
    Q_OBJECT

public:
    struct Device
    {
        /// Of the machine's part of it; one at a time.
        QString alias;
        int bus = 0;
        int number = 0;
        /// What may pass: usbFilterFor().
        QString filter;
        /// The user that the machine's process runs as; -1: our own.
        qint64 user = -1;
    };
    /// The socket that the machine has to connect to. One that is served already is ended first.
    [[nodiscard]] virtual Result<QString> serve(const Device &device) = 0;
    /// Waits until the machine uses it, or for a moment: a machine that has not started its system
    /// yet says nothing. Denied: it was refused, by its filter here or the one of the machine.
    [[nodiscard]] virtual Result<void> confirm(const QString &alias) = 0;
    /// The host has it again.
    virtual void end(const QString &alias) = 0;

    struct Place
    {
        int bus = 0;
        int number = 0;
        /// The machine has begun to use it.
        bool isTaken = false;
    };
    /// The host's drivers take what nobody has of the device there, isolated or not.
    virtual void giveToHost(const Place &place) = 0;
    /// None: nobody speaks for it.
    [[nodiscard]] virtual std::optional<Place> placeOf(const QString &alias) const = 0;

Q_SIGNALS:
    /// One has ended by itself: unplugged, refused, crashed, or its machine is off.
    void ended();
    /// A machine has begun to use one.
    void taken();
};

} // namespace innkeeper
