// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestAccess.h"
#include "core/ports/GuestAgent.h"
#include "core/ports/Host.h"
#include "core/ports/LiveHardware.h"
#include "core/ports/Machines.h"
#include "core/ports/Storage.h"

#include <QObject>

namespace innkeeper {

/// One connection to one host. The object lives on the main thread; open(), close() and the six
/// parts may be used from any thread and block. A dead connection fails every call with
/// Disconnected until open() succeeds again.
class Hypervisor : public QObject
{
    Q_OBJECT

public:
    /// Connects; an open connection is replaced. Events are subscribed before it returns.
    [[nodiscard]] virtual Result<void> open(const QString &uri) = 0;
    virtual void close() = 0;

    virtual Machines &machines() = 0;
    virtual Storage &storage() = 0;
    virtual Host &host() = 0;
    virtual GuestAccess &guests() = 0;
    virtual LiveHardware &liveHardware() = 0;
    virtual GuestAgent &guestAgent() = 0;

Q_SIGNALS: // always delivered on the main thread
    /// Appeared, changed its state or its definition, or is gone: ask machines().find().
    void machineChanged(const innkeeper::MachineId &id);
    void storageChanged();
    /// The connection broke by itself. Not emitted by close().
    void disconnected(const innkeeper::Error &why);
};

} // namespace innkeeper
