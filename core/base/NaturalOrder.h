// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace innkeeper {

/// Compare these byte by byte, and names come in the order that people expect: as their language
/// has it, without regard to case, "disk 9" before "disk 10". Any thread, after QCoreApplication
/// has set the locale. Equal keys do not mean equal names.
///
/// By the C library's collation (strxfrm(3), LC_COLLATE): QCollator would load 2 MB of ICU.
[[nodiscard]] QByteArray naturalKey(const QString &name);

} // namespace innkeeper
