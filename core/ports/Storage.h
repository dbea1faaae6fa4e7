// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/model/Storage.h"

namespace innkeeper {

/// Storage pools and volumes of one host. All calls block; any thread.
class Storage
{
public:
    virtual ~Storage() = default;

    [[nodiscard]] virtual Result<QList<StoragePool>> pools() = 0;
    /// The pool named "default", active; defined, built and started when there is none:
    /// /var/lib/libvirt/images, or $XDG_DATA_HOME/libvirt/images in a session.
    [[nodiscard]] virtual Result<StoragePool> ensureDefaultPool() = 0;
    /// Refreshes the pool first: files may have come without libvirt knowing.
    [[nodiscard]] virtual Result<QList<StorageVolume>> volumes(const QString &pool) = 0;
    /// NotFound when no pool holds `path`.
    [[nodiscard]] virtual Result<StorageVolume> volumeAt(const QString &path) = 0;

    /// AlreadyExists when the pool has a volume of that name: then nothing was touched.
    [[nodiscard]] virtual Result<StorageVolume> createVolume(const VolumeSpec &spec) = 0;
    /// Fills a volume with the bytes of a file on this computer. On failure or cancel the volume
    /// stays, with undefined content; the caller deletes it.
    [[nodiscard]] virtual Result<void> upload(const StorageVolume &volume, const QString &file,
                                              Progress &progress) = 0;
    /// Makes it larger; the caller sees to it that it is. Not while a machine runs with it: then
    /// see LiveHardware::resizeDisk().
    [[nodiscard]] virtual Result<void> resizeVolume(const QString &pool, const QString &name,
                                                    Bytes capacity) = 0;
    [[nodiscard]] virtual Result<void> deleteVolume(const QString &pool, const QString &name) = 0;
};

} // namespace innkeeper
