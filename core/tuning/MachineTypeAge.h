// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace innkeeper {

/// Until when QEMU promises to keep a versioned machine type: "pc-q35-7.2" six years after the
/// release of 7.2. The rule holds for those of QEMU 4.0 and later
/// (https://www.qemu.org/docs/master/about/deprecated.html#system-emulator-machines). Nothing for
/// other types, and for those of distributions, which keep what they promise themselves.
[[nodiscard]] std::optional<QDate> machineTypeEnd(const QString &machineType);

/// A sentence for a badge: how long the machine type will be there. Empty when that is longer than
/// a year and libvirt does not call it deprecated.
[[nodiscard]] QString machineTypeWarning(const QString &machineType, bool isDeprecated,
                                         const QDate &today);

} // namespace innkeeper
