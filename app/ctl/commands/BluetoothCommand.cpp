// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/BluetoothCommand.h"

#include "app/ctl/BluetoothActions.h"
#include "core/adapters/bluez/BluezDevices.h"

#include <QEventLoop>

namespace innkeeper::ctl {

Result<ExitCode> BluetoothCommand::run(const Scene &scene)
{
    bluez::BluezDevices bluetooth;
    QEventLoop loop;
    QObject::connect(&bluetooth, &BluetoothDevices::changed, &loop, &QEventLoop::quit);
    bluetooth.start(QDBusConnection::systemBus());
    while (!bluetooth.isKnown())
        loop.exec();
    return BluetoothActions(bluetooth, scene.arguments, scene.output).run();
}

} // namespace innkeeper::ctl
