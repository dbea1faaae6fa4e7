// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/osinfo/Libosinfo.h"
#include "core/model/OperatingSystem.h"

namespace innkeeper::osinfo {

[[nodiscard]] OperatingSystem toOperatingSystem(OsinfoOs *os);
/// Some edition of it is for a PC, as far as is known.
[[nodiscard]] bool runsOnPc(OsinfoOs *os);
[[nodiscard]] QString parameter(gpointer entity, const char *key);

} // namespace innkeeper::osinfo
