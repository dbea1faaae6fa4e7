// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/FutureWait.h"
#include "core/adapters/keeper/KeeperClient.h"
#include "core/adapters/keeper/KeeperLink.h"

#include <QTimer>

#include <chrono>

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

/// Until it has told anew.
template <class Client>
void waitForNews(Client &client)
{
    QEventLoop loop;
    QObject::connect(&client, &Client::changed, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(5), &loop, &QEventLoop::quit);
    client.readAgain();
    loop.exec();
}

/// Where the device is once the machine's system has begun to use it, or stays with this computer;
/// or after some seconds, which is longer than a system that runs takes.
inline UsbSeat waitUntilSeen(keeper::KeeperClient &client, const QString &port)
{
    UsbSeat seat;
    QEventLoop loop;
    const auto look = [&] {
        for (const UsbSeat &one : client.seats()) {
            if (one.device.port == port)
                seat = one;
        }
        if (seat.state == UsbSeat::State::Host || seat.isSeen)
            loop.quit();
    };
    QObject::connect(&client, &UsbKeeping::changed, &loop, look);
    QTimer::singleShot(std::chrono::seconds(5), &loop, &QEventLoop::quit);
    // What was told last is older than the move.
    client.readAgain();
    loop.exec();
    return seat;
}

} // namespace innkeeper::ctl
