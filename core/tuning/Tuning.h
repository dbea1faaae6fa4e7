// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"
#include "core/model/HostFacts.h"
#include "core/tuning/Intent.h"

#include <QSet>

namespace innkeeper {

/// What the rules know of the computer that a machine runs on.
struct TuningFacts
{
    HostFacts host;
    /// Of the machine's accelerator.
    GuestSupport support = {};
    /// Images that can be read and written past the host's cache (open(2), O_DIRECT).
    QSet<QString> directImages = {};
};

/// Unset: a word of a newer Innkeeper.
[[nodiscard]] std::optional<Intent> intentOf(const DomainDocument &machine);

/// What leads from the machine as it is to one that is tuned for `intent`: what an earlier intent
/// changed is taken back, where nobody changed it since, and what takes this one back is noted in
/// the machine itself. Changes settings only; adds and removes no part. Empty: it is so already.
/// Unsupported: not a machine of QEMU. Pure; any thread.
[[nodiscard]] Result<QList<hardware::Change>>
tuningChanges(const DomainDocument &machine, Intent intent, const TuningFacts &facts);

} // namespace innkeeper
