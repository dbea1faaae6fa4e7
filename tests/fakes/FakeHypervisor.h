// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Hypervisor.h"
#include "tests/fakes/FakeGuestAgent.h"
#include "tests/fakes/FakeGuests.h"
#include "tests/fakes/FakeHost.h"
#include "tests/fakes/FakeLink.h"
#include "tests/fakes/FakeLiveHardware.h"
#include "tests/fakes/FakeMachines.h"
#include "tests/fakes/FakeStorage.h"

namespace innkeeper::fakes {

/// A host in memory that keeps its machines and volumes as libvirt would. It is closed at first,
/// as the real one; loses its connection and gets it back when a test says so.
class FakeHypervisor : public Hypervisor
{
    Q_OBJECT

public:
    FakeHypervisor();

    [[nodiscard]] Result<void> open(const QString &uri) override;
    void close() override;
    FakeMachines &machines() override { return m_machines; }
    FakeStorage &storage() override { return m_storage; }
    FakeHost &host() override { return m_host; }
    FakeGuests &guests() override { return m_guests; }
    FakeLiveHardware &liveHardware() override { return m_liveHardware; }
    FakeGuestAgent &guestAgent() override { return m_guestAgent; }

    [[nodiscard]] FakeScript &script() { return m_link.script; }
    void failNext(const QString &call, const Error &error) { script().failNext(call, error); }

    /// The connection breaks by itself; open() fails too until recover(). Machines live on.
    void disconnect(const QString &why = QStringLiteral("The daemon is gone."));
    void recover();
    [[nodiscard]] bool isOpen() const { return m_link.isOpen; }

private:
    FakeLink m_link;
    FakeMachines m_machines;
    FakeStorage m_storage;
    FakeHost m_host;
    FakeGuests m_guests;
    FakeLiveHardware m_liveHardware{m_link, m_machines};
    FakeGuestAgent m_guestAgent{m_link, m_machines};
    std::atomic<bool> m_isReachable = true;
};

} // namespace innkeeper::fakes
