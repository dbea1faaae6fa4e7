// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/HostFacts.h"
#include "core/model/OperatingSystem.h"

namespace innkeeper::systems {

// Copies of osinfo-db's entries, so that what is expected does not change with the host's copy.
[[nodiscard]] OperatingSystem debian12();
[[nodiscard]] OperatingSystem fedora();
[[nodiscard]] OperatingSystem oldDebian();
[[nodiscard]] OperatingSystem freebsd();
[[nodiscard]] OperatingSystem freedos();
[[nodiscard]] OperatingSystem win11();
[[nodiscard]] OperatingSystem win10();
[[nodiscard]] OperatingSystem win7();
[[nodiscard]] OperatingSystem winVista();
[[nodiscard]] OperatingSystem winXp();
[[nodiscard]] OperatingSystem win2k();
[[nodiscard]] OperatingSystem win98();
[[nodiscard]] OperatingSystem winNt4();

/// 8 CPUs and 32 GiB, half of it free.
[[nodiscard]] HostFacts workstation();
/// All that Debian 12's QEMU and firmware packages offer.
[[nodiscard]] GuestSupport everything(Accelerator accelerator);

} // namespace innkeeper::systems
