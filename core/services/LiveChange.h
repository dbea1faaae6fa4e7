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
    /// The part of what runs that a change of `saved` means. Parts that only their number tells
    /// apart may stand elsewhere there: then one that is the same in everything.
    [[nodiscard]] static std::optional<hardware::Part>
    twin(const hardware::Change &change, const DomainDocument &saved, const DomainDocument &live);
    /// Whether what runs has the value that a Set asks for.
    [[nodiscard]] static bool isSo(const hardware::Change &change, const DomainDocument &saved,
                                   const DomainDocument &live);
    /// Whether the kind of change can be made while `live` runs; the machine may still refuse.
    /// `saved` is the definition before it.
    [[nodiscard]] static bool isPossible(const hardware::Change &change,
                                         const DomainDocument &saved, const DomainDocument &live);

    /// `live` is what runs before it. `device`: for Add and Remove, the element that comes or goes.
    /// `fellows`: settings of the same device that are made together with this one.
    LiveChange(const hardware::Change &change, const DomainDocument &live, QByteArray device,
               QList<hardware::Change> fellows = {});
    /// Whether one update of the device makes both.
    [[nodiscard]] static bool areFellows(const hardware::Change &a, const hardware::Change &b);

    [[nodiscard]] Result<void> make(LiveHardware &machine, const MachineId &id) const;
    /// As far as the machine lets it; used when a later change of the same run is refused. For Add,
    /// `device` is what became of it.
    void undo(LiveHardware &machine, const MachineId &id) const;

private:
    [[nodiscard]] Result<void> set(LiveHardware &machine, const MachineId &id,
                                   const QString &value) const;
    [[nodiscard]] Result<QString> changedDevice() const;

    const hardware::Change &m_change;
    const DomainDocument &m_live;
    const QByteArray m_device;
    const QList<hardware::Change> m_fellows;
};

} // namespace innkeeper
