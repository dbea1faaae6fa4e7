// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Finding.h"
#include "core/ports/Hypervisor.h"
#include "core/services/AcceleratorProbe.h"

namespace innkeeper {

/// Looks at everything machines need from the host, and says what to do about what is missing.
/// Blocking; any thread.
class HostCheck
{
public:
    /// `hostRoot` is the folder under which /proc, /sys and /dev are read ("/" but for tests).
    HostCheck(Hypervisor &hypervisor, AcceleratorProbe &accelerators,
              QString hostRoot = QStringLiteral("/"));

    /// Never fails: a host that cannot be reached is itself the first finding.
    [[nodiscard]] QList<Finding> run(const QString &uri);
    [[nodiscard]] Result<void> apply(Finding::Fix fix);

private:
    Hypervisor &m_hypervisor;
    AcceleratorProbe &m_accelerators;
    QString m_hostRoot;
};

} // namespace innkeeper
