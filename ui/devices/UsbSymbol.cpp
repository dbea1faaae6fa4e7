// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/UsbSymbol.h"

namespace innkeeper {

QString symbolOf(UsbKind kind)
{
    switch (kind) {
    case UsbKind::Storage:
        return QStringLiteral("stick");
    case UsbKind::Camera:
        return QStringLiteral("camera");
    case UsbKind::Audio:
        return QStringLiteral("sound");
    case UsbKind::Phone:
        return QStringLiteral("phone");
    case UsbKind::Keyboard:
    case UsbKind::Receiver:
        return QStringLiteral("keyboard");
    case UsbKind::Pointer:
        return QStringLiteral("mouse");
    case UsbKind::GameController:
        return QStringLiteral("game-controller");
    case UsbKind::SecurityKey:
        return QStringLiteral("key");
    case UsbKind::SmartCard:
        return QStringLiteral("smart-card");
    case UsbKind::Bluetooth:
        return QStringLiteral("bluetooth");
    case UsbKind::Printer:
        return QStringLiteral("printer");
    case UsbKind::Scanner:
        return QStringLiteral("scanner");
    case UsbKind::Network:
        return QStringLiteral("network");
    case UsbKind::Serial:
        return QStringLiteral("serial");
    case UsbKind::Display:
        return QStringLiteral("screen");
    case UsbKind::Power:
        return QStringLiteral("power");
    case UsbKind::Hub:
    case UsbKind::Other:
        break;
    }
    return QStringLiteral("usb");
}

} // namespace innkeeper
