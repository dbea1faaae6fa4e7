// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/LiveHardware.h"
#include "tests/fakes/FakeMachines.h"

namespace innkeeper::fakes {

/// Changes the XML of what "runs", as libvirt shows it afterwards.
class FakeLiveHardware : public LiveHardware
{
public:
    FakeLiveHardware(FakeLink &link, FakeMachines &machines);

    [[nodiscard]] Result<void> attach(const MachineId &id, const QString &xml) override;
    [[nodiscard]] Result<void> detach(const MachineId &id, const QString &xml) override;
    [[nodiscard]] Result<void> update(const MachineId &id, const QString &xml) override;
    [[nodiscard]] Result<void> setMemory(const MachineId &id, Bytes memory) override;
    [[nodiscard]] Result<void> setVcpus(const MachineId &id, int vcpus) override;
    [[nodiscard]] Result<void> pinVcpu(const MachineId &id, int vcpu,
                                       const QString &cpuset) override;
    [[nodiscard]] Result<void> setShare(const MachineId &id, Share share, qint64 value) override;
    [[nodiscard]] Result<void> setTitle(const MachineId &id, const QString &title) override;
    [[nodiscard]] Result<void> setDescription(const MachineId &id,
                                              const QString &description) override;
    [[nodiscard]] Result<void> setIcon(const MachineId &id, const QString &icon) override;
    [[nodiscard]] Result<void> resizeDisk(const MachineId &id, const QString &target,
                                          Bytes size) override;
    [[nodiscard]] Result<qint64> diskReads(const MachineId &id, const QString &target) override;

    /// Guests that do not let go of what is pulled.
    void setGuestsHoldOn(bool holdOn) { m_guestsHoldOn = holdOn; }

    /// Guests that have a driver for every disk, and read it.
    void setGuestsRead(bool read) { m_guestsRead = read; }

private:
    [[nodiscard]] Result<void> edit(const QString &call, const MachineId &id,
                                    const FakeMachines::Edit &edit);

    FakeLink &m_link;
    FakeMachines &m_machines;
    std::atomic<bool> m_guestsHoldOn = false;
    std::atomic<bool> m_guestsRead = false;
};

} // namespace innkeeper::fakes
