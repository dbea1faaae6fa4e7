// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/MachineConfig.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace innkeeper::samples {

/// tests/data/foreign: what virsh dumpxml gave, and what other programs and people write.
[[nodiscard]] QMap<QString, QString> foreignDocuments();
[[nodiscard]] QString foreign(const char *name);

/// A machine with one of everything.
[[nodiscard]] MachineConfig fullConfig();

} // namespace innkeeper::samples
