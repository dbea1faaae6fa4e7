// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/base/MachineId.h"
#include "core/model/UsbGuard.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace innkeeper {

/// A Bluetooth adapter of this computer, and who uses it: the computer, or the machine that it is
/// lent to.
struct BluetoothSeat
{
    enum class State {
        Host,
        Lending,
        Lent,
        Returning,
    };

    /// BluetoothAdapter::id, while that is there: "hci0". A lent one is no adapter of the host.
    QString adapter;
    /// "00:1A:7D:DA:71:13"; empty where it does not tell.
    QString address;
    /// UsbDevice::port when it hangs on a USB port; else empty.
    QString usbPort;
    State state = State::Host;
    /// Of Lending, Lent and Returning.
    MachineId machine;
    QString machineName;
    /// What speaks against lending it now.
    QList<UsbGuard> guards;
    /// Why it was not lent the last time, or came back by itself.
    std::optional<Error> failure;

    bool operator==(const BluetoothSeat &) const = default;
};

/// For scripts and other programs: "host", "lending", "lent", "returning".
[[nodiscard]] QString toWord(BluetoothSeat::State state);
/// Host for a word that is none of these.
[[nodiscard]] BluetoothSeat::State bluetoothStateFrom(const QString &word);

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::BluetoothSeat)
