// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/HostUse.h"
#include "core/model/UsbSeat.h"
#include "core/services/MachineList.h"
#include "core/services/usb/UsbAttempts.h"
#include "core/services/usb/UsbReturns.h"

#include <QSet>

namespace innkeeper {

/// All that seats are made of, at one moment; lives no longer than what it points to.
struct UsbScene
{
    const UsbSituation &situation;
    const HostUse &hostUse;
    /// Ports of devices that somebody is asked about.
    const QSet<QString> &asking;
    const UsbAttempts &attempts;
    const UsbReturns &returns;
    const MachineList &machines;
    /// The port of the device of which the host writes what is left.
    QString unmounting = {};
};

/// `underWay`: the steps that are being made.
[[nodiscard]] UsbSeat seatOf(const UsbDevice &device, const UsbScene &scene,
                             const QList<UsbStep> &underWay = {});

} // namespace innkeeper
