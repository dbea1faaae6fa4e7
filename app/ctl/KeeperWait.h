// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/FutureWait.h"
#include "core/adapters/keeper/KeeperLink.h"

namespace innkeeper::ctl {

/// `client`: of the keeper; until it has told, or is found not to be there.
template <class Client>
void waitForState(Client &client)
{
    QEventLoop loop;
    QObject::connect(&client, &Client::changed, &loop, &QEventLoop::quit);
    client.start(keeper::busOfKeeper());
    while (!client.isLoaded())
        loop.exec();
}

} // namespace innkeeper::ctl
