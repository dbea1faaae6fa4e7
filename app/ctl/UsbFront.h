// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Machines.h"
#include "core/ports/UsbKeeping.h"

#include <functional>

namespace innkeeper::ctl {

/// The keeper as "usb" and "usb-rules" need it.
struct UsbFront
{
    UsbKeeping &keeper;
    Machines &machines;
    /// Waits until the keeper has told all; fails when it does not answer. Comes first, but only
    /// once the command line is understood.
    std::function<Result<void>()> reach;
    /// Lets it tell anew: changed() follows.
    std::function<void()> askAnew;
};

/// Until it has told anew, or some seconds are over.
void waitForNews(const UsbFront &front);

} // namespace innkeeper::ctl
