// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/Connection.h"
#include "core/model/MachineUsage.h"

namespace innkeeper::libvirt {

/// Samples many machines with one question.
[[nodiscard]] Result<QList<MachineUsage>> readUsage(Connection &connection,
                                                    const QList<MachineId> &ids);

} // namespace innkeeper::libvirt
