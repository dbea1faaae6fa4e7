// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/adapters/osinfo/Entry.h"

#include <QHash>

namespace innkeeper::osinfo {

/// Adds the systems in one file; what is no such file adds nothing. A system that is there
/// already is completed: extensions live in files of their own.
void readEntries(const QString &file, QHash<QString, Entry> &entries);
/// Only the name of the system with this id.
[[nodiscard]] QString readName(const QString &file, const QString &id);

} // namespace innkeeper::osinfo
