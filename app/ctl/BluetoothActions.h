// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Arguments.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Output.h"
#include "core/ports/BluetoothDevices.h"

#include <QCoreApplication>

namespace innkeeper::ctl {

/// What "bluetooth" does with a Bluetooth that is known. Whoever sits at the terminal answers what
/// a device asks.
class BluetoothActions
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ctl::BluetoothActions)

public:
    BluetoothActions(BluetoothDevices &bluetooth, const Arguments &arguments, Output &output);

    [[nodiscard]] Result<ExitCode> run();

private:
    Result<ExitCode> list();
    Result<ExitCode> power();
    Result<ExitCode> scan();
    Result<ExitCode> pair();
    Result<ExitCode> connectTo();
    Result<ExitCode> disconnectFrom();
    Result<ExitCode> forget();

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
    const Arguments &m_arguments;
    Output &m_output;
    QString m_shownCode;
};

} // namespace innkeeper::ctl
