// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/bluez/BluezDevices.h"
#include "core/adapters/keeper/BluetoothLendingClient.h"
#include "core/adapters/keeper/KeeperClient.h"
#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "core/adapters/osinfo/OsinfoDatabase.h"
#include "core/adapters/qemu/QemuTrial.h"
#include "core/adapters/schema/LibvirtSchema.h"
#include "core/adapters/spice/SpiceScreens.h"
#include "core/services/AcceleratorProbe.h"
#include "core/services/CreateMachine.h"
#include "core/services/DeleteMachine.h"
#include "core/services/HostCheck.h"
#include "core/services/HostLink.h"
#include "core/services/MachineActions.h"
#include "core/services/MachineList.h"
#include "core/services/MoveToVirtio.h"
#include "core/services/OperationJournal.h"
#include "core/services/Thumbnails.h"
#include "core/services/UnfinishedOperations.h"
#include "core/services/UsageSampler.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Services.h"

#include <QThreadPool>

#include <chrono>
#include <functional>

namespace innkeeper::test {

inline const QString kSession = QStringLiteral("qemu:///session");

/// Turns the event loop until `holds`, or the deadline; says whether it held.
bool eventually(const std::function<bool()> &holds,
                std::chrono::seconds deadline = std::chrono::seconds(60));

/// The real window on the real parts, as the program puts them together.
class WindowStand
{
public:
    WindowStand();
    ~WindowStand();

    /// Connected, and the machines are listed.
    [[nodiscard]] bool isReady();
    [[nodiscard]] std::optional<Machine> machine(const QString &name) const;
    [[nodiscard]] bool isInState(const QString &name, MachineState state) const;
    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window.findChild<T *>(QLatin1String(name));
    }

    QThreadPool pool;
    libvirt::LibvirtHypervisor hypervisor;
    osinfo::OsinfoDatabase systems;
    ProfileLibrary profiles{{}};
    qemu::QemuTrial trial;
    AcceleratorProbe accelerators;
    OperationJournal journal;
    spice::SpiceScreens screens;
    CreateMachine creation;
    DeleteMachine deletion;
    MoveToVirtio virtio;
    UnfinishedOperations unfinished;
    schema::LibvirtSchema schema;
    HostCheck check;
    keeper::KeeperClient usb;
    bluez::BluezDevices bluetooth;
    keeper::BluetoothLendingClient lending;
    UsageSampler sampler;
    Thumbnails thumbnails;
    HostLink link;
    MachineList list;
    MachineActions actions;
    Preferences preferences;
    MainWindow window;
};

} // namespace innkeeper::test
