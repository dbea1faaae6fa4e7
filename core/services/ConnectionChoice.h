// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"

namespace innkeeper {

/// Which host an installed Innkeeper without --connect looks after: qemu:///system when it answers
/// and this person may manage it, else qemu:///session.
struct ConnectionChoice
{
    QString uri;
    /// Translated; why it is not the system one. Empty when it is, or when asked for.
    QString remark;

    /// `asked` is what -c said, or empty. `embedded` is true for a run from the build tree: session
    /// without asking. Blocks while it tries.
    [[nodiscard]] static ConnectionChoice make(Hypervisor &trial, const QString &asked,
                                               bool embedded);
};

/// Translated sentences: what this kind of connection cannot do ("Bridged networks need …").
[[nodiscard]] QStringList limitsOf(const HostFacts &facts);

} // namespace innkeeper
