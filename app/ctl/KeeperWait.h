// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/UsbFront.h"
#include "core/adapters/keeper/KeeperClient.h"
#include "core/adapters/keeper/KeeperLink.h"

#include <QEventLoop>

namespace innkeeper::ctl {

/// `client`: of the keeper of the machines at `uri`; until it has told, or is found not to be
/// there.
template <class Client>
void waitForState(Client &client, const QString &uri)
{
    QEventLoop loop;
    QObject::connect(&client, &Client::changed, &loop, &QEventLoop::quit);
    client.start(keeper::busOfKeeper(uri));
    while (!client.isLoaded())
        loop.exec();
}

[[nodiscard]] inline UsbFront frontOf(keeper::KeeperClient &client, const Command::Scene &scene)
{
    return {client, scene.services.hypervisor.machines(),
            [&client, uri = scene.uri]() -> Result<void> {
                waitForState(client, uri);
                if (!client.isThere())
                    return failure(client.trouble().value_or(Error()));
                return {};
            },
            [&client] { client.readAgain(); }};
}

} // namespace innkeeper::ctl
