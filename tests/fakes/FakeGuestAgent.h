// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/GuestAgent.h"
#include "tests/fakes/FakeLink.h"

#include <QMap>
#include <QSet>

namespace innkeeper::fakes {

class FakeMachines;

/// Guests with and without an agent: none at first. One answers only through the channel that its
/// running machine has.
class FakeGuestAgent : public GuestAgent
{
public:
    FakeGuestAgent(FakeLink &link, FakeMachines &machines);

    [[nodiscard]] Result<GuestReport> report(const MachineId &id) override;
    [[nodiscard]] Result<int> freeze(const MachineId &id) override;
    [[nodiscard]] Result<int> thaw(const MachineId &id) override;

    /// An agent is installed in the guest, and says that from now on.
    void install(const MachineId &id, const GuestReport &report);
    void uninstall(const MachineId &id);
    /// What the host knows by itself.
    void setLeases(const MachineId &id, const QList<GuestCard> &cards);
    [[nodiscard]] bool isFrozen(const MachineId &id) const;

private:
    [[nodiscard]] Result<void> enter(const QString &call, const MachineId &id);
    [[nodiscard]] Result<void> enterAgent(const QString &call, const MachineId &id);
    [[nodiscard]] GuestReport::Agent stateOf(const MachineId &id) const;

    FakeLink &m_link;
    FakeMachines &m_machines;
    mutable QMutex m_mutex;
    QMap<MachineId, GuestReport> m_reports;
    QMap<MachineId, QList<GuestCard>> m_leases;
    QSet<MachineId> m_frozen;
};

} // namespace innkeeper::fakes
