// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <libvirt/virterror.h>

namespace innkeeper::libvirt {

/// Turns libvirt's error into words for people. `what` is a translated sentence that says what did
/// not happen ("The machine was not started."); the reason is added to it.
[[nodiscard]] Error explain(const virError &error, const QString &what);
/// Of the last call in this thread.
[[nodiscard]] Error lastError(const QString &what);

/// Why no connection could be made. `uri` decides on the advice.
[[nodiscard]] Error explainConnecting(const virError &error, const QString &uri);
[[nodiscard]] Error lastConnectingError(const QString &uri);

/// The last call failed because the driver does not know the function or the flag.
[[nodiscard]] bool isUnsupported();
/// The last call's libvirt error code.
[[nodiscard]] int lastCode();

} // namespace innkeeper::libvirt
