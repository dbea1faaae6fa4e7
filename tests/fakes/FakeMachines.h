// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Machines.h"
#include "core/xml/DomainDocument.h"
#include "tests/fakes/FakeLink.h"

#include <QMap>

#include <functional>

namespace innkeeper::fakes {

class FakeMachines : public Machines
{
public:
    explicit FakeMachines(FakeLink &link);

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

    // What a test does behind the port's back. All are told of like changes by another program.

    /// Defines a small machine with a screen and a serial port, in that state.
    MachineId add(const QString &name, MachineState state = MachineState::Off);
    /// Such a one runs without a definition (virsh create), and is gone when it is turned off.
    MachineId addTransient(const QString &name);
    /// As it is, whatever stands in its XML.
    void put(const Machine &machine);
    void setState(const MachineId &id, MachineState state);
    void remove(const MachineId &id);
    /// What runs, or what is defined, as it stands then; nothing when there is no such machine.
    using Edit = std::function<Result<void>(DomainDocument &)>;
    [[nodiscard]] Result<void> editLive(const MachineId &id, const Edit &edit);
    void editSaved(const MachineId &id, const Edit &edit);
    void setUsage(const MachineId &id, std::chrono::nanoseconds cpuTime, Bytes memory);
    void setSnapshotCount(const MachineId &id, int count);
    /// Guests that do not listen when asked to shut down; they stay running.
    void setGuestsIgnoreShutdown(bool ignore);
    [[nodiscard]] MachineState stateOf(const MachineId &id) const;
    [[nodiscard]] bool contains(const MachineId &id) const;
    /// Of what runs; looked at by other parts, so it is no call.
    [[nodiscard]] QString liveXml(const MachineId &id) const;
    /// Of all that run.
    [[nodiscard]] QStringList liveXmls() const;

private:
    struct Entry
    {
        Machine machine;
        QString persistentXml;
        QString liveXml;
        std::chrono::nanoseconds cpuTime{0};
        Bytes memoryInUse;
        int snapshots = 0;
    };

    /// `from`: the states in which it is possible; else Invalid.
    [[nodiscard]] Result<void> move(const QString &call, const MachineId &id,
                                    const QList<MachineState> &from, MachineState to);

    FakeLink &m_link;
    mutable QMutex m_mutex;
    QMap<MachineId, Entry> m_entries;
    std::atomic<bool> m_guestsIgnoreShutdown = false;
};

} // namespace innkeeper::fakes
