// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/Storage.h"

#include <QString>

namespace innkeeper {

/// https://libvirt.org/formatstorage.html#storage-volume-xml
[[nodiscard]] QString volumeXml(const VolumeSpec &spec);
/// A pool that is one folder of the host.
[[nodiscard]] QString directoryPoolXml(const QString &name, const QString &path);

} // namespace innkeeper
