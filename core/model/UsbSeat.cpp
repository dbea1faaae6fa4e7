// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/UsbSeat.h"

namespace innkeeper {

QString toWord(UsbSeat::State state)
{
    switch (state) {
    case UsbSeat::State::Host:
        break;
    case UsbSeat::State::Asking:
        return QStringLiteral("asking");
    case UsbSeat::State::Unmounting:
        return QStringLiteral("unmounting");
    case UsbSeat::State::Attaching:
        return QStringLiteral("attaching");
    case UsbSeat::State::InMachine:
        return QStringLiteral("in-machine");
    case UsbSeat::State::Detaching:
        return QStringLiteral("detaching");
    }
    return QStringLiteral("host");
}

UsbSeat::State usbStateFrom(const QString &word)
{
    for (const auto state :
         {UsbSeat::State::Asking, UsbSeat::State::Unmounting, UsbSeat::State::Attaching,
          UsbSeat::State::InMachine, UsbSeat::State::Detaching}) {
        if (word == toWord(state))
            return state;
    }
    return UsbSeat::State::Host;
}

} // namespace innkeeper
