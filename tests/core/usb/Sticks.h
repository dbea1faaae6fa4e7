// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbDevice.h"

#include <QCryptographicHash>

namespace innkeeper {

/// A memory stick as everybody has one. Its number follows from its port; those of the same serial
/// number are twins.
[[nodiscard]] inline UsbDevice stickAt(const char *port, const char *serial = "")
{
    constexpr int kMostNumber = 127;
    UsbDevice stick;
    stick.port = QString::fromLatin1(port);
    stick.bus = stick.port.section(u'-', 0, 0).toInt();
    stick.number = int(qHash(stick.port, 0) % kMostNumber) + 1;
    stick.vendor = 0x0781;
    stick.product = 0x5567;
    stick.vendorName = QStringLiteral("SanDisk");
    stick.productName = QStringLiteral("Cruzer Blade");
    stick.serial = QString::fromLatin1(serial);
    stick.interfaces = {{0, {8, 6, 0x50}, QStringLiteral("usb-storage")}};
    stick.identity =
        QString::fromLatin1(QCryptographicHash::hash(serial, QCryptographicHash::Sha256).toHex());
    return stick;
}

} // namespace innkeeper
