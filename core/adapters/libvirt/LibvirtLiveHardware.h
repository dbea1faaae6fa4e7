// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/ConnectionSlot.h"
#include "core/ports/LiveHardware.h"

namespace innkeeper::libvirt {

class LibvirtLiveHardware : public LiveHardware
{
public:
    explicit LibvirtLiveHardware(const ConnectionSlot &slot);

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

private:
    /// `work` returns libvirt's -1 for a failure; `what` says what did not happen then.
    template <class Work>
    [[nodiscard]] Result<void> with(const MachineId &id, const QString &what, Work work) const;

    const ConnectionSlot &m_slot;
};

} // namespace innkeeper::libvirt
