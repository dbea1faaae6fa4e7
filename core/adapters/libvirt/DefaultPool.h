// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/libvirt/Connection.h"
#include "core/model/Storage.h"

namespace innkeeper::libvirt {

/// The pool named "default", or another one on the same folder; made and started when needed.
[[nodiscard]] Result<StoragePool> ensureDefaultPool(const Connection &connection);

} // namespace innkeeper::libvirt
