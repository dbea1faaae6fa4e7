// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Bytes.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace innkeeper {

struct StoragePool
{
    QString name;
    /// libvirt's pool type: "dir", "logical", "rbd" …
    QString type;
    /// Directory or device; empty for network pools without one.
    QString path;
    bool isActive = false;
    Bytes capacity;
    Bytes available;

    bool operator==(const StoragePool &) const = default;
};

/// A volume that exists.
struct StorageVolume
{
    QString pool;
    QString name;
    /// libvirt's key for guests: a path, or a network name.
    QString path;
    /// "qcow2", "raw", "iso" …
    QString format;
    Bytes capacity;
    Bytes allocation;
    /// The image that this one is layered on (libvirt: <backingStore>); empty: none.
    QString backingPath = {};

    bool operator==(const StorageVolume &) const = default;
};

/// A volume to be created.
struct VolumeSpec
{
    QString pool;
    QString name;
    QString format = QStringLiteral("qcow2");
    Bytes capacity;
    /// Reserve all space now instead of growing with use.
    bool preallocate = false;

    bool operator==(const VolumeSpec &) const = default;
};

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::StoragePool)
Q_DECLARE_METATYPE(innkeeper::StorageVolume)
