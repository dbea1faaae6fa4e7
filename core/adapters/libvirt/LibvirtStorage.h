// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/ConnectionSlot.h"
#include "core/ports/Storage.h"

namespace innkeeper::libvirt {

class LibvirtStorage : public Storage
{
public:
    explicit LibvirtStorage(const ConnectionSlot &slot);

    [[nodiscard]] Result<QList<StoragePool>> pools() override;
    [[nodiscard]] Result<StoragePool> ensureDefaultPool() override;
    [[nodiscard]] Result<QList<StorageVolume>> volumes(const QString &pool) override;
    [[nodiscard]] Result<StorageVolume> volumeAt(const QString &path) override;
    [[nodiscard]] Result<StorageVolume> createVolume(const VolumeSpec &spec) override;
    [[nodiscard]] Result<void> upload(const StorageVolume &volume, const QString &file,
                                      Progress &progress) override;
    [[nodiscard]] Result<void> resizeVolume(const QString &pool, const QString &name,
                                            Bytes capacity) override;
    [[nodiscard]] Result<void> deleteVolume(const QString &pool, const QString &name) override;

private:
    const ConnectionSlot &m_slot;
};

} // namespace innkeeper::libvirt
