// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/Machine.h"

namespace innkeeper::fakes {

/// As libvirt reads it, with its refusals: malformed, no name, impossible name, no memory.
[[nodiscard]] Result<Machine> readDomainXml(const QString &xml);
/// The definition with this <uuid>, added or replaced.
[[nodiscard]] QString withUuid(const QString &xml, const MachineId &id);
/// A small machine with a SPICE screen and a serial port, with a new UUID.
[[nodiscard]] QString plainDomainXml(const QString &name);

} // namespace innkeeper::fakes
