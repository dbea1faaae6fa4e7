// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/HostFacts.h"

#include <QByteArray>

namespace innkeeper::libvirt {

/// Reads https://libvirt.org/formatdomaincaps.html; the machine types stay empty.
[[nodiscard]] Result<GuestSupport> readDomainCapabilities(const QByteArray &xml);
/// The machine types of `support`'s architecture in https://libvirt.org/formatcaps.html.
[[nodiscard]] Result<void> readMachineTypes(const QByteArray &xml, GuestSupport &support);
/// The processor's name there.
[[nodiscard]] QString readCpuModel(const QByteArray &xml);

} // namespace innkeeper::libvirt
