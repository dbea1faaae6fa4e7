// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Arguments.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Output.h"
#include "core/ports/BluetoothDevices.h"
#include "core/ports/BluetoothLending.h"
#include "core/ports/Machines.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// What "bluetooth" does with a Bluetooth that is known. Whoever sits at the terminal answers what
/// a device asks.
class BluetoothActions
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::BluetoothActions)

public:
    struct Parts
    {
        BluetoothDevices &bluetooth;
        BluetoothLending &lending;
        Machines &machines;
    };
    BluetoothActions(const Parts &parts, const Arguments &arguments, Output &output);

    [[nodiscard]] static QString actionIn(const Arguments &arguments);
    /// Who has to be there before it is run; the other one need not be asked at all.
    [[nodiscard]] static bool asksBluez(const QString &action);
    [[nodiscard]] static bool asksKeeper(const QString &action);

    [[nodiscard]] Result<ExitCode> run();

private:
    Result<ExitCode> list();
    Result<ExitCode> power();
    Result<ExitCode> scan();
    Result<ExitCode> pair();
    Result<ExitCode> connectTo();
    Result<ExitCode> disconnectFrom();
    Result<ExitCode> forget();
    Result<ExitCode> lend();
    Result<ExitCode> takeBack();

    [[nodiscard]] std::optional<Error> troubleFor(const QString &action) const;
    [[nodiscard]] Result<ExitCode> misused() const;
    [[nodiscard]] Result<BluetoothDevice> device() const;
    /// Looks for it where it is not known.
    [[nodiscard]] Result<BluetoothDevice> deviceNear();
    [[nodiscard]] Result<quint64> seconds(quint64 usual) const;
    /// Waits until it is so, or the time is over.
    template <class Condition>
    void waitUntil(Condition isSo, quint64 seconds);
    void answer(const BluetoothDevice &device);

    BluetoothDevices &m_bluetooth;
    BluetoothLending &m_lending;
    Machines &m_machines;
    const Arguments &m_arguments;
    Output &m_output;
    QString m_shownCode;
};

} // namespace innkeeper::ctl
