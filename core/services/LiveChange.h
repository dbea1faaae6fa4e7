// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"
#include "core/ports/LiveHardware.h"

namespace innkeeper {

/// One change as a running machine can make it. Blocking; any thread.
class LiveChange
{
public:
    /// Whether the kind of change can be made while `live` runs; the machine may still refuse.
    [[nodiscard]] static bool isPossible(const hardware::Change &change,
                                         const DomainDocument &live);

    /// `live` and `saved` are the documents before it; `saved` has the change made already.
    LiveChange(const hardware::Change &change, const DomainDocument &live,
               const DomainDocument &saved);

    [[nodiscard]] Result<void> make(LiveHardware &machine, const MachineId &id) const;
    /// As far as the machine lets it; used when a later change of the same run is refused.
    void undo(LiveHardware &machine, const MachineId &id) const;

private:
    [[nodiscard]] Result<void> set(LiveHardware &machine, const MachineId &id,
                                   const QString &value) const;
    [[nodiscard]] Result<QString> deviceWith(const QString &value) const;
    [[nodiscard]] QString newDevice() const;

    const hardware::Change &m_change;
    const DomainDocument &m_live;
    const DomainDocument &m_saved;
};

} // namespace innkeeper
