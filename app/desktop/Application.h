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

#include <QObject>
#include <QThreadPool>

namespace innkeeper {

struct CommandLine;

/// Puts the real parts together. Members are destroyed from below: first the window, then the
/// services; the pool waits for its work before the hypervisor goes.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const CommandLine &line);
    ~Application() override;

private:
    /// Empty: the best one is looked for.
    void connectTo(const QString &uri);
    void askKeeperOf(const QString &uri);

    libvirt::LibvirtHypervisor m_hypervisor;
    osinfo::OsinfoDatabase m_systems;
    ProfileLibrary m_profiles;
    qemu::QemuTrial m_trial;
    AcceleratorProbe m_accelerators;
    OperationJournal m_journal;
    CreateMachine m_creation;
    DeleteMachine m_deletion;
    MoveToVirtio m_virtio;
    UnfinishedOperations m_unfinished;
    schema::LibvirtSchema m_schema;
    HostCheck m_check;
    keeper::KeeperClient m_keeper;
    bluez::BluezDevices m_bluetooth;
    keeper::BluetoothLendingClient m_lending;
    QThreadPool m_pool;
    spice::SpiceScreens m_screens;
    HostLink m_link;
    MachineList m_list;
    MachineActions m_actions;
    UsageSampler m_sampler;
    Thumbnails m_thumbnails;
    Preferences m_preferences;
    MainWindow m_window;
    int m_choices = 0;
};

} // namespace innkeeper
