// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/profiles/ProfileSet.h"
#include "core/model/HostFacts.h"
#include "core/model/OperatingSystem.h"

namespace innkeeper::systems {

// Copies of osinfo-db's entries, so that what is expected does not change with the host's copy.
[[nodiscard]] OperatingSystem debian12();
[[nodiscard]] OperatingSystem fedora();
[[nodiscard]] OperatingSystem oldDebian();
[[nodiscard]] OperatingSystem freebsd();
[[nodiscard]] OperatingSystem rhel3();
[[nodiscard]] OperatingSystem ubuntu1404();
[[nodiscard]] OperatingSystem sles15();
[[nodiscard]] OperatingSystem freebsd12();
[[nodiscard]] OperatingSystem openbsd7();
[[nodiscard]] OperatingSystem netbsd9();
[[nodiscard]] OperatingSystem haiku();
[[nodiscard]] OperatingSystem freedos();
[[nodiscard]] OperatingSystem win11();
[[nodiscard]] OperatingSystem win10();
[[nodiscard]] OperatingSystem win7();
[[nodiscard]] OperatingSystem winVista();
[[nodiscard]] OperatingSystem winXp();
[[nodiscard]] OperatingSystem win2k();
[[nodiscard]] OperatingSystem win98();
[[nodiscard]] OperatingSystem winNt4();
/// osinfo-db does not know it: named by the id of its profile.
[[nodiscard]] OperatingSystem unlisted(const char *profile, const char *name);

/// 8 CPUs and 32 GiB, half of it free.
[[nodiscard]] HostFacts workstation();
/// The built-in ones.
[[nodiscard]] const ProfileSet &profiles();
/// All that Debian 12's QEMU and firmware packages offer.
[[nodiscard]] GuestSupport everything(Accelerator accelerator);

} // namespace innkeeper::systems
