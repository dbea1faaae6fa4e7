// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/UsbCommand.h"

#include "app/ctl/KeeperWait.h"
#include "app/ctl/MachineLookup.h"
#include "app/ctl/UsbJson.h"
#include "app/ctl/UsbRuleWords.h"
#include "core/adapters/keeper/KeeperClient.h"
#include "core/usb/UsbKind.h"
#include "core/usb/UsbVerdict.h"

#include <QJsonArray>

#include <algorithm>

namespace innkeeper::ctl {

namespace {

using Scene = Command::Scene;
using Client = keeper::KeeperClient;

QString placeOf(const UsbSeat &seat)
{
    switch (seat.state) {
    case UsbSeat::State::Host:
        break;
    case UsbSeat::State::Asking:
        return UsbCommand::tr("this computer, asks");
    case UsbSeat::State::Unmounting:
        return UsbCommand::tr("this computer, which unmounts it");
    case UsbSeat::State::Attaching:
        return UsbCommand::tr("on its way to %1").arg(seat.machineName);
    case UsbSeat::State::InMachine:
        return seat.isSeen ? seat.machineName
                           : UsbCommand::tr("%1, which has not used it yet").arg(seat.machineName);
    case UsbSeat::State::Detaching:
        return UsbCommand::tr("on its way back");
    }
    for (const UsbGuard &guard : seat.guards) {
        if (guard.id == QLatin1String("bluetooth-lent"))
            return UsbCommand::tr("this computer; its Bluetooth is lent to %1")
                .arg(guard.names.value(0));
    }
    return UsbCommand::tr("this computer");
}

void listDevices(const Scene &scene, const Client &client)
{
    if (scene.output.isJson()) {
        QJsonArray json;
        for (const UsbSeat &seat : client.seats())
            json << usbSeatToJson(seat);
        scene.output.json(json);
        return;
    }
    QList<QStringList> rows{{UsbCommand::tr("Port"), UsbCommand::tr("Id"), UsbCommand::tr("Kind"),
                             UsbCommand::tr("Device"), UsbCommand::tr("Is in")}};
    for (const UsbSeat &seat : client.seats()) {
        const UsbKind kind = kindOf(seat.device);
        if (kind != UsbKind::Hub)
            rows << QStringList{seat.device.port, usbIdOf(seat.device), toText(kind),
                                nameOf(seat.device), placeOf(seat)};
    }
    scene.output.table(rows);
    for (const UsbSeat &seat : client.seats()) {
        if (seat.failure)
            scene.output.note(
                QStringLiteral("%1: %2").arg(seat.device.port, seat.failure->message));
    }
}

Result<MachineId> machineAt(const Scene &scene, int index)
{
    const auto machine =
        machineNamed(scene.services.hypervisor.machines(), scene.arguments.at(index));
    if (!machine)
        return failure(machine.error());
    return machine->id;
}

Result<ExitCode> done(const Result<void> &outcome)
{
    if (!outcome)
        return failure(outcome.error());
    return ExitCode::Success;
}

/// A rule may have been made for a machine that is off: then it is nowhere.
void tellSighting(const Scene &scene, const UsbSeat &seat)
{
    if (seat.state != UsbSeat::State::InMachine)
        return;
    if (scene.output.isJson())
        scene.output.json(usbSeatToJson(seat));
    else if (seat.isSeen)
        scene.output.note(UsbCommand::tr("%1 sees it.").arg(seat.machineName));
    else
        scene.output.note(UsbCommand::tr("%1 has it, but its system has not used it yet: perhaps "
                                         "it has not started, or has no driver for it.")
                              .arg(seat.machineName));
}

Result<ExitCode> moveDevice(const Scene &scene, Client &client, bool isAway)
{
    const auto seat = seatNamed(client.seats(), scene.arguments.at(1));
    if (!seat)
        return failure(seat.error());
    UsbKeeping::Wish wish;
    wish.always = scene.arguments.has(QStringLiteral("always"));
    wish.despiteWarnings = scene.arguments.has(QStringLiteral("insist"));
    wish.unmounts = isAway && scene.arguments.has(QStringLiteral("unmount"));
    wish.isIsolated = isAway && scene.arguments.has(QStringLiteral("isolated"));
    if (isAway) {
        const auto machine = machineAt(scene, 2);
        if (!machine)
            return failure(machine.error());
        wish.machine = *machine;
    }
    const auto moved = waitFor(client.move(seat->device.port, wish));
    if (moved && isAway)
        tellSighting(scene, waitUntilSeen(client, seat->device.port));
    return done(moved);
}

Result<ExitCode> keepDevice(const Scene &scene, Client &client)
{
    const auto seat = seatNamed(client.seats(), scene.arguments.at(1));
    if (!seat)
        return failure(seat.error());
    return done(waitFor(client.keep(seat->device.port)));
}

} // namespace

Result<ExitCode> UsbCommand::run(const Scene &scene)
{
    const QStringList words = scene.arguments.positional();
    const QString action = words.value(0, QStringLiteral("list"));
    struct Action
    {
        const char *word;
        qsizetype arguments;
    };
    static constexpr Action kActions[] = {{"list", 0}, {"attach", 2}, {"detach", 1}, {"keep", 1}};
    const auto *known =
        std::find_if(std::begin(kActions), std::end(kActions),
                     [&action](const Action &one) { return action == QLatin1String(one.word); });
    if (known == std::end(kActions) ||
        std::max<qsizetype>(words.size() - 1, 0) != known->arguments) {
        scene.output.error({ErrorKind::Invalid,
                            tr("That is not how \"usb\" is used."),
                            tr("Write \"usb list\", \"usb attach DEVICE MACHINE\", \"usb detach "
                               "DEVICE\" or \"usb keep DEVICE\"."),
                            {}});
        return ExitCode::Usage;
    }
    Client client;
    waitForState(client, scene.uri);
    if (!client.isThere())
        return failure(client.trouble().value_or(Error()));
    if (action == QLatin1String("list")) {
        listDevices(scene, client);
        if (const auto trouble = client.trouble())
            scene.output.note(trouble->message);
        return ExitCode::Success;
    }
    if (action == QLatin1String("keep"))
        return keepDevice(scene, client);
    return moveDevice(scene, client, action == QLatin1String("attach"));
}

} // namespace innkeeper::ctl
