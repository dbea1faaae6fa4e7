// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"

#include <QDBusMessage>

namespace innkeeper::bluez {

/// What bluetoothd, or the bus in its place, answered instead of doing it. Its words are the
/// detail.
[[nodiscard]] Error errorFrom(const QDBusMessage &reply);
[[nodiscard]] Error noServiceError(const QString &detail = {});
[[nodiscard]] Error noBusError(const QString &detail = {});

} // namespace innkeeper::bluez
