// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/BluetoothCommand.h"

#include "app/ctl/BluetoothActions.h"
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
    BluetoothActions actions({bluetooth, lending, scene.services.hypervisor.machines()},
                             scene.arguments, scene.output);
    const QString action = BluetoothActions::actionIn(scene.arguments);
    if (BluetoothActions::asksBluez(action))
        waitForBluez(bluetooth);
    if (BluetoothActions::asksKeeper(action))
        waitForState(lending, scene.uri);
    return actions.run();
}

} // namespace innkeeper::ctl
