// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/HostUse.h"

#include <QStringList>

namespace innkeeper {

/// What the host itself does with its devices at this moment.
class HostUses
{
public:
    virtual ~HostUses() = default;

    /// `images`: absolute paths of files and block devices that machines of this host keep their
    /// disks in. Blocks; any thread.
    [[nodiscard]] virtual HostUse read(const QStringList &images) const = 0;
};

} // namespace innkeeper
