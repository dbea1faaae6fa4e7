// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/BluetoothCommand.h"

#include "app/ctl/BluetoothActions.h"
#include "app/ctl/FutureWait.h"
#include "app/ctl/KeeperWait.h"
#include "core/adapters/bluez/BluezDevices.h"
#include "core/adapters/keeper/BluetoothLendingClient.h"

namespace innkeeper::ctl {

static void waitForBluez(bluez::BluezDevices &bluetooth)
{
    QEventLoop loop;
    QObject::connect(&bluetooth, &BluetoothDevices::changed, &loop, &QEventLoop::quit);
    bluetooth.start(QDBusConnection::systemBus());
    while (!bluetooth.isKnown())
        loop.exec();
}

Result<ExitCode> BluetoothCommand::run(const Scene &scene)
{
    bluez::BluezDevices bluetooth;
    keeper::BluetoothLendingClient lending;
    return BluetoothActions({bluetooth, lending, scene.services.hypervisor.machines(),
                             [&bluetooth] { waitForBluez(bluetooth); },
                             [&lending, &scene] { waitForState(lending, scene.uri); }},
                            scene.arguments, scene.output)
        .run();
}

} // namespace innkeeper::ctl
