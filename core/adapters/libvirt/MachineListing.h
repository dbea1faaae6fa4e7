// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/Connection.h"
#include "core/model/Machine.h"

namespace innkeeper::libvirt {

/// All machines with as few questions as libvirt allows: the traits of all in five, then one for
/// the XML of each.
[[nodiscard]] Result<QList<Machine>> listMachines(const Connection &connection);

} // namespace innkeeper::libvirt
