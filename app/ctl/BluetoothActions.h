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

#include <chrono>
#include <functional>

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
        /// Wait until they have told all. Called once the command line is understood, and only for
        /// who has to be asked.
        std::function<void()> reachBluez = [] {};
        std::function<void()> reachKeeper = [] {};
    };
    BluetoothActions(Parts parts, const Arguments &arguments, Output &output);

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

    [[nodiscard]] Result<void> reachBluez(bool asksKeeper = false) const;
    [[nodiscard]] Result<void> reachKeeper() const;
    [[nodiscard]] ExitCode misuse() const;
    [[nodiscard]] Result<BluetoothDevice> device() const;
    /// As it is once that is so, or after some seconds: BlueZ may answer before it tells.
    template <class Condition>
    [[nodiscard]] BluetoothDevice settled(const BluetoothDevice &before, Condition isSo) const;
    Result<ExitCode> answer(const BluetoothDevice &device);
    Result<ExitCode> answer(const QString &adapter, BluetoothSeat::State wanted);
    /// Looks for it where it is not known.
    [[nodiscard]] Result<BluetoothDevice> deviceNear(std::chrono::seconds most);
    [[nodiscard]] Result<std::chrono::seconds> seconds(std::chrono::seconds usual) const;
    void answerQuestion(const BluetoothDevice &device);

    Parts m_parts;
    BluetoothDevices &m_bluetooth;
    BluetoothLending &m_lending;
    const Arguments &m_arguments;
    Output &m_output;
    QString m_shownCode;
};

} // namespace innkeeper::ctl
