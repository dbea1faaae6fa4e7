// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/BluetoothSeat.h"

namespace innkeeper {

QString toWord(BluetoothSeat::State state)
{
    switch (state) {
    case BluetoothSeat::State::Host:
        return QStringLiteral("host");
    case BluetoothSeat::State::Lending:
        return QStringLiteral("lending");
    case BluetoothSeat::State::Lent:
        return QStringLiteral("lent");
    case BluetoothSeat::State::Returning:
        return QStringLiteral("returning");
    }
    return {};
}

BluetoothSeat::State bluetoothStateFrom(const QString &word)
{
    using State = BluetoothSeat::State;
    for (const State state : {State::Lending, State::Lent, State::Returning}) {
        if (toWord(state) == word)
            return state;
    }
    return State::Host;
}

} // namespace innkeeper
