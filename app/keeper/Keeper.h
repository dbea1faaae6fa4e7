// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/keeper/CommandLine.h"
#include "core/adapters/keeper/BluetoothService.h"
#include "core/adapters/keeper/UsbService.h"
#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "core/adapters/udev/HostUseReading.h"
#include "core/adapters/udev/MountRelease.h"
#include "core/adapters/udev/UdevBluetoothRadios.h"
#include "core/adapters/udev/UdevUsbDevices.h"
#include "core/adapters/usbredir/BluetoothBridges.h"
#include "core/adapters/usbredir/UsbredirServers.h"
#include "core/services/bluetooth/BluetoothLoans.h"
#include "core/services/usb/UsbKeeper.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace innkeeper {

/// innkeeperd: its parts, put together.
class Keeper : public QObject
{
    Q_OBJECT

public:
    explicit Keeper(const KeeperCommandLine &line);
    ~Keeper() override;

    /// Denied, Busy: the name on the bus cannot be had.
    [[nodiscard]] Result<void> start();

private:
    void connectTo(const QString &uri);
    void answerWhenKnown();
    void shrinkWhenQuiet();

    KeeperCommandLine m_line;
    QDBusConnection m_bus;
    std::unique_ptr<keeper::Authority> m_authority;
    libvirt::LibvirtHypervisor m_hypervisor;
    QThreadPool m_pool;
    HostLink m_link;
    MachineList m_machines;
    udev::UdevUsbDevices m_devices;
    udev::HostUseReading m_host;
    usbredir::UsbredirServers m_isolation;
    udev::MountRelease m_mounts;
    UsbRuleStore m_rules;
    UsbHolds m_holds;
    UsbKeeper m_usb;
    udev::UdevBluetoothRadios m_radios;
    usbredir::BluetoothBridges m_bridges;
    BluetoothLoans m_loans;
    keeper::UsbService *m_usbService;
    keeper::BluetoothService *m_bluetoothService;
    /// Since anything changed.
    QTimer m_quiet;
};

} // namespace innkeeper
