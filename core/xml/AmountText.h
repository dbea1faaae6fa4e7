// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace innkeeper {

/// Bytes in one of libvirt's `unit`s ("KiB", "MB", …;
/// https://libvirt.org/formatdomain.html#memory-allocation); 0 for a word that it does not know.
/// Nothing means KiB.
[[nodiscard]] quint64 bytesInUnit(const QString &unit);

} // namespace innkeeper
