// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

namespace innkeeper {

/// What the host has mounted of its USB devices.
class HostMounts
{
public:
    virtual ~HostMounts() = default;

    /// Writes what is left to the device on that port, and unmounts all that lies on it, and locks
    /// what is encrypted: afterwards it can be pulled. Busy: a program has files open there, and
    /// all is mounted as before. Blocks for as long as the device takes to write; any thread.
    [[nodiscard]] virtual Result<void> release(const QString &port) = 0;
};

} // namespace innkeeper
