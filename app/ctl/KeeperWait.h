// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/FutureWait.h"
#include "core/adapters/keeper/KeeperClient.h"

namespace innkeeper::ctl {

inline void waitForState(keeper::KeeperClient &client)
{
    QEventLoop loop;
    QObject::connect(&client, &UsbKeeping::changed, &loop, &QEventLoop::quit);
    client.start(keeper::busOfKeeper());
    while (!client.isLoaded())
        loop.exec();
}

} // namespace innkeeper::ctl
