// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/MachineId.h"
#include "core/base/Result.h"
#include "core/base/UniqueFd.h"

#include <QByteArray>
#include <QList>
#include <QObject>

namespace innkeeper {

/// A text console of a running guest. Lives in the thread that opened it.
class ConsoleStream : public QObject
{
    Q_OBJECT

public:
    virtual void write(const QByteArray &bytes) = 0;

Q_SIGNALS:
    void received(const QByteArray &bytes);
    /// The guest stopped, or somebody else took the console. Nothing follows.
    void closed(const QString &reason);
};

struct Screenshot
{
    /// As the hypervisor gave it: PNG or PPM.
    QByteArray image;
};

/// What one sees and types at a running machine. Calls block; any thread unless said.
class GuestAccess
{
public:
    virtual ~GuestAccess() = default;

    /// One more connection to the screen's server, already authenticated; SPICE needs one per
    /// channel. `index` counts the machine's graphics from 0.
    [[nodiscard]] virtual Result<UniqueFd> openScreen(const MachineId &id, int index) = 0;
    [[nodiscard]] virtual Result<Screenshot> screenshot(const MachineId &id) = 0;
    /// `serial` is one of Machine::serials. Takes the console away from another reader. Called in
    /// the thread that will own the stream. Does not block: it may still be opening when this
    /// returns; what is written is kept, and a failure comes as closed().
    [[nodiscard]] virtual Result<std::unique_ptr<ConsoleStream>>
    openConsole(const MachineId &id, const QString &serial) = 0;
    /// Linux evdev key codes, pressed together and released after a moment.
    [[nodiscard]] virtual Result<void> sendKeys(const MachineId &id,
                                                const QList<quint32> &keys) = 0;
};

} // namespace innkeeper
