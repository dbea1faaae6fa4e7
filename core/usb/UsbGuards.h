// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/HostUse.h"
#include "core/model/UsbDevice.h"
#include "core/model/UsbGuard.h"

namespace innkeeper {

/// All that speaks against it, refusals first; empty: nothing does.
[[nodiscard]] QList<UsbGuard> guardsFor(const UsbDevice &device, const HostUse &use);

/// What the host is left with when the device in `port` goes.
[[nodiscard]] HostUse withoutDevice(HostUse use, const QString &port);

[[nodiscard]] bool isRefused(const QList<UsbGuard> &guards);
/// What is on it could be damaged, so that no rule may hand it over by itself.
[[nodiscard]] bool endangersFiles(const QList<UsbGuard> &guards);

/// This computer has it mounted, and can unmount it.
[[nodiscard]] bool isMounted(const QList<UsbGuard> &guards);
/// What speaks against it once it is unmounted.
[[nodiscard]] QList<UsbGuard> withoutMounted(QList<UsbGuard> guards);

/// "warn", "refuse"
[[nodiscard]] QString toWord(UsbGuard::Severity severity);

} // namespace innkeeper
