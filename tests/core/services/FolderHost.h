// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fakes/FakeHypervisor.h"

#include <QDir>

namespace innkeeper {

/// A host that survives its client: machines and volumes are files, each step of it is atomic as a
/// daemon's is, and the process can be made to die before or after any of them.
class FolderHost : public Hypervisor, private Machines, private Storage
{
    Q_OBJECT

public:
    explicit FolderHost(const QString &folder);

    /// SIGKILL at the n-th moment from now; 0: never.
    void dieAt(int moment) { m_momentsLeft = moment; }
    /// So many moments have passed.
    [[nodiscard]] int moments() const { return m_moments; }
    [[nodiscard]] QStringList machineFiles() const;
    [[nodiscard]] QStringList volumeFiles() const;
    [[nodiscard]] QString volumeFolder() const { return m_volumes.path(); }

    [[nodiscard]] Result<void> open(const QString &uri) override { return m_fake.open(uri); }
    void close() override { m_fake.close(); }
    Machines &machines() override { return *this; }
    Storage &storage() override { return *this; }
    Host &host() override { return m_fake.host(); }
    GuestAccess &guests() override { return m_fake.guests(); }
    LiveHardware &liveHardware() override { return m_fake.liveHardware(); }
    GuestAgent &guestAgent() override { return m_fake.guestAgent(); }

private:
    // Machines
    Result<QList<Machine>> list() override;
    Result<Machine> find(const MachineId &id) override;
    Result<MachineId> idOf(const QString &nameOrUuid) override;
    Result<QString> xml(const MachineId &id, View view) override;
    Result<int> snapshotCount(const MachineId &) override { return 0; }
    Result<MachineId> define(const QString &xml) override;
    Result<void> rename(const MachineId &id, const QString &name) override
    {
        return m_fake.machines().rename(id, name);
    }
    Result<void> undefine(const MachineId &id) override;
    Result<void> start(const MachineId &id) override
    {
        return find(id).map([](auto &&) {});
    }
    Result<void> shutdown(const MachineId &id) override { return start(id); }
    Result<void> restart(const MachineId &id) override { return start(id); }
    Result<void> forceOff(const MachineId &id) override { return start(id); }
    Result<void> pause(const MachineId &id) override { return start(id); }
    Result<void> resume(const MachineId &id) override { return start(id); }
    Result<void> save(const MachineId &id) override { return start(id); }
    Result<void> discardSaved(const MachineId &id) override { return start(id); }
    Result<QList<MachineUsage>> usage(const QList<MachineId> &) override
    {
        return QList<MachineUsage>{};
    }
    // Storage
    Result<QList<StoragePool>> pools() override;
    Result<StoragePool> ensureDefaultPool() override;
    Result<QList<StorageVolume>> volumes(const QString &pool) override;
    Result<StorageVolume> volumeAt(const QString &path) override;
    Result<StorageVolume> createVolume(const VolumeSpec &spec) override;
    Result<void> upload(const StorageVolume &volume, const QString &file,
                        Progress &progress) override;
    Result<void> resizeVolume(const QString &pool, const QString &name, Bytes capacity) override;
    Result<void> deleteVolume(const QString &pool, const QString &name) override;

    void moment();
    [[nodiscard]] StorageVolume volume(const QString &name) const;
    [[nodiscard]] QString machineFile(const MachineId &id) const;

    fakes::FakeHypervisor m_fake;
    QDir m_machines;
    QDir m_volumes;
    QDir m_scratch;
    int m_momentsLeft = 0;
    int m_moments = 0;
};

} // namespace innkeeper
