// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/UsbDevice.h"

#include <QList>
#include <QObject>

namespace innkeeper {

/// What hangs on the host's USB ports, hubs and root hubs included. Lives on the main thread and
/// does not block.
class UsbDevices : public QObject
{
    Q_OBJECT

public:
    /// From now on arrivals are signalled; before list(), so that nothing falls between.
    [[nodiscard]] virtual Result<void> watch() = 0;
    [[nodiscard]] virtual Result<QList<UsbDevice>> list() = 0;

Q_SIGNALS:
    /// Plugged in and ready: the host's drivers are bound, so it may be handed over.
    void arrived(const innkeeper::UsbDevice &device);
    /// Drivers came or went. One that comes back with another number has left and arrived.
    void changed(const innkeeper::UsbDevice &device);
    /// `port` of a device that was there.
    void left(const QString &port);
};

} // namespace innkeeper
