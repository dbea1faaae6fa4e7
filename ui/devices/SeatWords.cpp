// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/SeatWords.h"

#include "core/usb/UsbKind.h"
#include "core/usb/UsbVerdict.h"
#include "ui/widgets/PlainName.h"

#include <QCoreApplication>

namespace innkeeper {

namespace {

struct SeatWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::SeatWords)
};

constexpr int kMostTitles = 4;

} // namespace

QString lineOf(const UsbDevice &device)
{
    return plainLine(nameOf(device));
}

QString titleOf(const UsbDevice &device)
{
    const QString name = plainName(nameOf(device));
    const UsbKind kind = kindOf(device);
    if (kind == UsbKind::Other)
        return name;
    //: A device and its kind: SanDisk Ultra (Storage)
    return SeatWords::tr("%1 (%2)").arg(name, toText(kind));
}

QString titlesOf(const QList<UsbDevice> &devices)
{
    QStringList titles;
    for (const UsbDevice &device : devices.mid(0, kMostTitles))
        titles << titleOf(device);
    const QString listed = titles.join(SeatWords::tr(", ", "between devices"));
    const int rest = int(devices.size()) - kMostTitles;
    return rest > 0 ? SeatWords::tr("%1 and %n more", nullptr, rest).arg(listed) : listed;
}

QString kindAndPortOf(const UsbDevice &device)
{
    const QString kind = toText(kindOf(device));
    if (device.builtIn)
        return SeatWords::tr("%1, part of this computer", "kind of device").arg(kind);
    return SeatWords::tr("%1, in socket %2", "kind of device, port").arg(kind, device.port);
}

QString whereaboutsOf(const UsbSeat &seat, const QString &machine)
{
    const QString name = plainName(machine);
    switch (seat.state) {
    case UsbSeat::State::Host:
    case UsbSeat::State::Asking:
        if (seat.isChanged)
            return SeatWords::tr("This computer keeps it: a rule would give it away, but the "
                                 "device says something else of itself than when the rule was "
                                 "made. Connect it only if you know why.");
        if (seat.state == UsbSeat::State::Asking)
            return SeatWords::tr("This computer has it until you say where it belongs.");
        break;
    case UsbSeat::State::Unmounting:
        return SeatWords::tr("This computer writes what is left to it, and unmounts it…");
    case UsbSeat::State::Attaching:
        return SeatWords::tr("On its way to %1…").arg(name);
    case UsbSeat::State::InMachine:
        if (!seat.isSeen)
            return seat.isIsolated
                       ? SeatWords::tr("%1 has it, isolated; its system has not used it yet.")
                             .arg(name)
                       : SeatWords::tr("%1 has it; its system has not used it yet.").arg(name);
        if (seat.isIsolated)
            return SeatWords::tr("%1 sees it, isolated.").arg(name);
        return seat.isForeign ? SeatWords::tr("%1 sees it; another program put it there.").arg(name)
                              : SeatWords::tr("%1 sees it.").arg(name);
    case UsbSeat::State::Detaching:
        return SeatWords::tr("Coming back from %1…").arg(name);
    }
    return SeatWords::tr("This computer has it.");
}

QString whereaboutsOf(const BluetoothSeat &loan, const QString &machine)
{
    const QString name = plainName(machine);
    switch (loan.state) {
    case BluetoothSeat::State::Host:
        break;
    case BluetoothSeat::State::Lending:
        return SeatWords::tr("Its Bluetooth is on its way to %1…").arg(name);
    case BluetoothSeat::State::Lent:
        return SeatWords::tr("Its Bluetooth is lent to %1.").arg(name);
    case BluetoothSeat::State::Returning:
        return SeatWords::tr("Its Bluetooth is coming back from %1…").arg(name);
    }
    return SeatWords::tr("This computer has it.");
}

QString whyUnseen()
{
    return SeatWords::tr("Perhaps the system has not started yet, or has no driver for it.");
}

QString sentencesOf(const UsbGuard &guard)
{
    return guard.advice.isEmpty()
               ? guard.message
               : SeatWords::tr("%1 %2", "two sentences").arg(guard.message, guard.advice);
}

QString sentencesOf(const QList<UsbGuard> &guards)
{
    QStringList lines;
    for (const UsbGuard &guard : guards)
        lines << sentencesOf(guard);
    return lines.join(QLatin1Char('\n'));
}

bool isAway(const UsbSeat &seat)
{
    return seat.state == UsbSeat::State::InMachine || isOnTheWay(seat);
}

bool isUnderWay(const UsbSeat &seat)
{
    return isOnTheWay(seat) || seat.state == UsbSeat::State::Unmounting;
}

bool isOnTheWay(const UsbSeat &seat)
{
    return seat.state == UsbSeat::State::Attaching || seat.state == UsbSeat::State::Detaching;
}

} // namespace innkeeper
