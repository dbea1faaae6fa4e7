// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/Storage.h"

#include <QStringList>

namespace innkeeper {

/// The storage pool in which a new machine's disk will lie. Blocks.
class CreationStorage
{
public:
    /// Empty `name`: the default pool, made at first use.
    [[nodiscard]] static Result<CreationStorage> open(Storage &storage, const QString &name);

    /// A disk that starts empty.
    [[nodiscard]] VolumeSpec emptyDisk(const QString &machineName, Bytes size,
                                       bool preallocate) const;
    /// A container for exactly `size` bytes of an image of that format.
    [[nodiscard]] VolumeSpec copyOf(const QString &machineName, const QString &format,
                                    Bytes size) const;
    /// As far as it can be known before it is made.
    [[nodiscard]] QString pathOf(const VolumeSpec &spec) const;

    /// `needed` will certainly be written; fails with NoSpace.
    [[nodiscard]] Result<void> checkSpace(Bytes needed) const;
    [[nodiscard]] Bytes available() const { return m_pool.available; }

private:
    explicit CreationStorage(StoragePool pool)
        : m_pool(std::move(pool))
    {
    }
    [[nodiscard]] bool holdsFiles() const;

    StoragePool m_pool;
    QStringList m_taken;
};

} // namespace innkeeper
