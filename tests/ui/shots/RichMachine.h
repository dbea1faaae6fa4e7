// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace innkeeper::shots {

/// The definition of a machine that has something of everything, under this name and UUID.
[[nodiscard]] QString richMachine(const QString &name, const QString &uuid);

} // namespace innkeeper::shots
