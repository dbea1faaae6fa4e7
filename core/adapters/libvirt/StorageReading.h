// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/Connection.h"
#include "core/model/Storage.h"

#include <optional>

namespace innkeeper::libvirt {

/// Nothing when it vanished meanwhile.
[[nodiscard]] std::optional<StoragePool> readPool(virStoragePoolPtr pool);
[[nodiscard]] std::optional<StorageVolume> readVolume(virStorageVolPtr volume, const QString &pool);

[[nodiscard]] Result<PoolHandle> findPool(const Connection &connection, const QString &name);
[[nodiscard]] Result<std::vector<PoolHandle>> allPools(const Connection &connection);
/// Looks at the files again. A pool that is busy is as fresh as it can be.
void refreshPool(const Connection &connection, virStoragePoolPtr pool);

} // namespace innkeeper::libvirt
