// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/PartKind.h"
#include "core/model/HostFacts.h"

namespace innkeeper {

/// How much of something the host has: where a slider ends, and what is said beside it.
struct HostLimit
{
    /// In the field's own measure; 0: the host sets no end.
    qint64 most = 0;
    QString remark;
};

[[nodiscard]] HostLimit hostLimit(const hardware::PartKind &kind, const hardware::Field &field,
                                  const HostFacts &host);

} // namespace innkeeper
