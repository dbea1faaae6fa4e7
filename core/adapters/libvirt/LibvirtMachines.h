// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/ConnectionSlot.h"
#include "core/ports/Machines.h"

#include <optional>

namespace innkeeper::libvirt {

class LibvirtMachines : public Machines
{
public:
    explicit LibvirtMachines(const ConnectionSlot &slot);

    [[nodiscard]] Result<QList<Machine>> list() override;
    [[nodiscard]] Result<Machine> find(const MachineId &id) override;
    [[nodiscard]] Result<MachineId> idOf(const QString &nameOrUuid) override;
    [[nodiscard]] Result<QString> xml(const MachineId &id, View view) override;
    [[nodiscard]] Result<int> snapshotCount(const MachineId &id) override;
    [[nodiscard]] Result<MachineId> define(const QString &xml) override;
    [[nodiscard]] Result<void> rename(const MachineId &id, const QString &name) override;
    [[nodiscard]] Result<void> undefine(const MachineId &id) override;
    [[nodiscard]] Result<void> start(const MachineId &id) override;
    [[nodiscard]] Result<void> shutdown(const MachineId &id) override;
    [[nodiscard]] Result<void> restart(const MachineId &id) override;
    [[nodiscard]] Result<void> forceOff(const MachineId &id) override;
    [[nodiscard]] Result<void> pause(const MachineId &id) override;
    [[nodiscard]] Result<void> resume(const MachineId &id) override;
    [[nodiscard]] Result<void> save(const MachineId &id) override;
    [[nodiscard]] Result<void> discardSaved(const MachineId &id) override;
    [[nodiscard]] Result<QList<MachineUsage>> usage(const QList<MachineId> &ids) override;

private:
    /// `work` returns libvirt's -1 for a failure; `what` says what did not happen then.
    template <class Work>
    [[nodiscard]] Result<void> with(const MachineId &id, const QString &what, Work work,
                                    std::optional<Connection::Needs> needs = {}) const;

    const ConnectionSlot &m_slot;
};

} // namespace innkeeper::libvirt
