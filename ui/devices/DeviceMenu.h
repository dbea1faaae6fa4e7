// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"
#include "core/model/UsbSeat.h"

#include <QMenu>

namespace innkeeper {

/// Where one device can go: the running machines, the others with the reason why not, always the
/// same one, back to this computer.
class DeviceMenu : public QMenu
{
    Q_OBJECT

public:
    /// `isLent`: as a Bluetooth adapter, which has to come back first.
    DeviceMenu(const UsbSeat &seat, const QList<Machine> &machines, bool isLent,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void connectWanted(const innkeeper::MachineId &machine);
    /// Also whenever both are there from now on; the machine may be off.
    void alwaysWanted(const innkeeper::MachineId &machine);
    void isolatedWanted(const innkeeper::MachineId &machine);
    void disconnectWanted();
    void ruleWanted();

private:
    void addMachines(const UsbSeat &seat, const QList<Machine> &machines);
    void addAlways(const QList<Machine> &machines);
    void addIsolated(const QList<Machine> &machines);
};

/// By name, those that run first.
[[nodiscard]] QList<Machine> inOrderOfUse(QList<Machine> machines);
/// For a menu: "&" is no mnemonic.
[[nodiscard]] QString menuNameOf(const Machine &machine);

} // namespace innkeeper
