// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/BluetoothSeat.h"
#include "core/model/UsbSeat.h"

#include <chrono>

namespace innkeeper {

/// A seat as people read it. Translated; words that the device chose itself are cleaned.

/// Of the device, for a line of its own.
[[nodiscard]] QString lineOf(const UsbDevice &device);
/// What people call it, and what it is, inside a sentence: "SanDisk Ultra (Storage)".
[[nodiscard]] QString titleOf(const UsbDevice &device);
/// Several, with commas; those that do not fit are counted.
[[nodiscard]] QString titlesOf(const QList<UsbDevice> &devices);
/// What it is and where it is plugged in.
[[nodiscard]] QString kindAndPortOf(const UsbDevice &device);
/// Who has it, or is about to. `machine` is the name of the seat's machine.
[[nodiscard]] QString whereaboutsOf(const UsbSeat &seat, const QString &machine);
/// Of an adapter that the host has, and the machine uses.
[[nodiscard]] QString whereaboutsOf(const BluetoothSeat &loan, const QString &machine);
/// A system that runs has begun to use what it was given by then.
constexpr std::chrono::seconds kSightPatience{10};
/// What may be the reason when it has not.
[[nodiscard]] QString whyUnseen();
/// A guard, or a failure: what is in the way, and what to do.
[[nodiscard]] QString sentencesOf(const UsbGuard &guard);
/// All guards, a line each.
[[nodiscard]] QString sentencesOf(const QList<UsbGuard> &guards);

/// It is in a machine or on its way to or from one.
[[nodiscard]] bool isAway(const UsbSeat &seat);
[[nodiscard]] bool isOnTheWay(const UsbSeat &seat);
/// That, or about to leave: nothing else can be asked of it.
[[nodiscard]] bool isUnderWay(const UsbSeat &seat);

} // namespace innkeeper
