// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestScreen.h"

#include <QThreadPool>

namespace innkeeper::spice {

/// What the loadable module exports, as a C symbol of this name. The caller owns the result and
/// never unloads the module: GLib's types cannot be unregistered.
using MakeScreens = GuestScreens *(*)(QThreadPool &pool);
inline constexpr char kMakeScreens[] = "innkeeperMakeSpiceScreens";

} // namespace innkeeper::spice
