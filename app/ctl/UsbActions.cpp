// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/UsbActions.h"

#include "app/ctl/ActionWords.h"
#include "app/ctl/FutureWait.h"
#include "app/ctl/MachineLookup.h"
#include "app/ctl/UsbJson.h"
#include "app/ctl/UsbRuleWords.h"
#include "core/usb/UsbKind.h"
#include "core/usb/UsbVerdict.h"

#include <QJsonArray>

#include <utility>

namespace innkeeper::ctl {

namespace {

using State = UsbSeat::State;

QString placeOf(const UsbSeat &seat)
{
    switch (seat.state) {
    case UsbSeat::State::Host:
        break;
    case UsbSeat::State::Asking:
        return UsbActions::tr("this computer, asks");
    case UsbSeat::State::Unmounting:
        return UsbActions::tr("this computer, which unmounts it");
    case UsbSeat::State::Attaching:
        return UsbActions::tr("on its way to %1").arg(seat.machineName);
    case UsbSeat::State::InMachine:
        return seat.isSeen ? seat.machineName
                           : UsbActions::tr("%1, which has not used it yet").arg(seat.machineName);
    case UsbSeat::State::Detaching:
        return UsbActions::tr("on its way back");
    }
    for (const UsbGuard &guard : seat.guards) {
        if (guard.id == QLatin1String("bluetooth-lent"))
            return UsbActions::tr("this computer; its Bluetooth is lent to %1")
                .arg(guard.names.value(0));
    }
    return UsbActions::tr("this computer");
}

} // namespace

UsbActions::UsbActions(UsbFront front, const Arguments &arguments, Output &output)
    : m_front(std::move(front))
    , m_arguments(arguments)
    , m_output(output)
{
}

Result<ExitCode> UsbActions::run()
{
    static constexpr Action<UsbActions> kActions[] = {
        {"list", 0, 0, "", &UsbActions::list},
        {"attach", 2, 2, "always insist unmount isolated", &UsbActions::attach},
        {"detach", 1, 1, "always insist", &UsbActions::detach},
        {"keep", 1, 1, "", &UsbActions::keep},
    };
    if (const auto *action = actionIn(kActions, m_arguments))
        return (this->*action->run)();
    return misused(
        m_output, {ErrorKind::Invalid,
                   tr("That is not how \"usb\" is used."),
                   tr("Write \"usb list\", \"usb attach DEVICE MACHINE\", \"usb detach DEVICE\" or "
                      "\"usb keep DEVICE\"; --unmount and --isolated go with \"attach\", --always "
                      "and --insist with \"attach\" and \"detach\"."),
                   {}});
}

Result<ExitCode> UsbActions::list()
{
    if (const auto there = m_front.reach(); !there)
        return failure(there.error());
    const QList<UsbSeat> seats = m_front.keeper.seats();
    QJsonArray json;
    QList<QStringList> rows{{tr("Port"), tr("Id"), tr("Kind"), tr("Device"), tr("Is in")}};
    for (const UsbSeat &seat : seats) {
        json << usbSeatToJson(seat);
        const UsbKind kind = kindOf(seat.device);
        if (kind != UsbKind::Hub)
            rows << QStringList{seat.device.port, usbIdOf(seat.device), toText(kind),
                                nameOf(seat.device), placeOf(seat)};
    }
    if (m_output.isJson())
        m_output.json(json);
    else
        m_output.table(rows);
    for (const UsbSeat &seat : seats) {
        if (seat.failure && !m_output.isJson())
            m_output.note(QStringLiteral("%1: %2").arg(seat.device.port, seat.failure->message));
    }
    if (const auto trouble = m_front.keeper.trouble())
        m_output.note(trouble->message);
    return ExitCode::Success;
}

Result<UsbSeat> UsbActions::seat() const
{
    if (const auto there = m_front.reach(); !there)
        return failure(there.error());
    return seatNamed(m_front.keeper.seats(), m_arguments.at(1));
}

UsbKeeping::Wish UsbActions::wish() const
{
    UsbKeeping::Wish wish;
    wish.always = m_arguments.has(QStringLiteral("always"));
    wish.despiteWarnings = m_arguments.has(QStringLiteral("insist"));
    wish.unmounts = m_arguments.has(QStringLiteral("unmount"));
    wish.isIsolated = m_arguments.has(QStringLiteral("isolated"));
    return wish;
}

template <class Condition>
UsbSeat UsbActions::settled(const UsbSeat &before, Condition isSo) const
{
    // Longer than a system that runs takes to begin to use a device.
    constexpr std::chrono::seconds kMost(5);
    UsbSeat seat = before;
    bool isNews = false;
    QObject scope;
    QObject::connect(&m_front.keeper, &UsbKeeping::changed, &scope, [&] {
        isNews = true;
        for (const UsbSeat &one : m_front.keeper.seats()) {
            if (one.device.port == before.device.port)
                seat = one;
        }
    });
    // What was told last is older than what was done.
    m_front.askAnew();
    waitUntil(
        m_front.keeper, [&] { return isNews && isSo(seat); }, kMost);
    return seat;
}

Result<ExitCode> UsbActions::answer(const UsbSeat &seat)
{
    if (m_output.isJson())
        m_output.json(usbSeatToJson(seat));
    return ExitCode::Success;
}

/// A rule may have been made for a machine that is off: then it is nowhere.
void UsbActions::tellSighting(const UsbSeat &seat)
{
    if (seat.state != State::InMachine)
        return;
    m_output.note(seat.isSeen
                      ? tr("%1 sees it.").arg(seat.machineName)
                      : tr("%1 has it, but its system has not used it yet: perhaps it has not "
                           "started, or has no driver for it.")
                            .arg(seat.machineName));
}

Result<ExitCode> UsbActions::attach()
{
    const auto before = seat();
    if (!before)
        return failure(before.error());
    const auto machine = machineNamed(m_front.machines, m_arguments.at(2));
    if (!machine)
        return failure(machine.error());
    UsbKeeping::Wish wanted = wish();
    wanted.machine = machine->id;
    const auto moved = waitFor(m_front.keeper.move(before->device.port, wanted));
    if (!moved)
        return failure(moved.error());
    UsbSeat now = settled(*before, [](const UsbSeat & /*any*/) { return true; });
    // It is told before the wait: the seconds run.
    if (now.returnsIn > 0 && !m_output.isJson())
        m_output.note(
            tr("It comes back to this computer in %n second(s), unless \"innkeeperctl usb "
               "keep %1\" says that it works there.",
               nullptr, now.returnsIn)
                .arg(now.device.port));
    now = settled(now, [](const UsbSeat &seat) {
        return seat.isSeen || seat.state == State::Host || seat.state == State::Asking;
    });
    if (!m_output.isJson())
        tellSighting(now);
    return answer(now);
}

Result<ExitCode> UsbActions::detach()
{
    const auto before = seat();
    if (!before)
        return failure(before.error());
    const auto moved = waitFor(m_front.keeper.move(before->device.port, wish()));
    if (!moved)
        return failure(moved.error());
    return answer(settled(*before, [](const UsbSeat &seat) { return seat.machine.isNull(); }));
}

Result<ExitCode> UsbActions::keep()
{
    const auto before = seat();
    if (!before)
        return failure(before.error());
    const auto kept = waitFor(m_front.keeper.keep(before->device.port));
    if (!kept)
        return failure(kept.error());
    return answer(settled(*before, [](const UsbSeat &seat) { return seat.returnsIn == 0; }));
}

} // namespace innkeeper::ctl
