// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Machine.h"
#include "core/ports/HostUses.h"
#include "core/ports/Hypervisor.h"
#include "core/ports/UsbIsolation.h"
#include "core/usb/UsbPlan.h"

namespace innkeeper {

/// What machines have of the host's USB devices, and what the host needs itself.
struct UsbSurvey
{
    QList<UsbAssignment> assignments;
    HostUse hostUse;

    bool operator==(const UsbSurvey &) const = default;
};

/// Where machines keep their disks: to be asked of all of them only when a USB disk is there.
enum class Images { Read, Ignored };

/// Fails rather than leaving a machine out: what one has must not be given to another. `machines`:
/// as they were a moment ago; what changed since is followed by an event. Blocks; any thread.
[[nodiscard]] Result<UsbSurvey> surveyUsb(Hypervisor &hypervisor, const UsbIsolation &isolation,
                                          const HostUses &host, const QList<Machine> &machines,
                                          Images images);

/// Steps of stepsFor(), made true one after the other, whether those before failed or not: an
/// outcome for each. Blocks; any thread.
[[nodiscard]] QList<Result<void>> perform(Hypervisor &hypervisor, UsbIsolation &isolation,
                                          const QList<UsbStep> &steps);

} // namespace innkeeper
