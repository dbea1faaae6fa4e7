// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/HostCpu.h"

namespace innkeeper::libvirt {

/// This computer's online CPUs by number, from the kernel's `devices` folder (/sys/devices):
/// libvirt tells of NUMA cells, but nothing of sorts of cores. Empty where the kernel does not say.
/// Rules: Documentation/ABI/testing/sysfs-devices-system-cpu and sysfs-bus-event_source-devices of
/// Linux.
[[nodiscard]] QList<HostCpu> readHostCpus(const QString &devices);

} // namespace innkeeper::libvirt
