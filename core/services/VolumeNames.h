// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace innkeeper {

/// A file name for a machine's disk that reads like the machine's name: letters and digits of all
/// scripts stay, what is awkward in a shell or invisible does not. Not among `taken`: else with
/// -2, -3 …
[[nodiscard]] QString volumeName(const QString &machineName, const QString &suffix,
                                 const QStringList &taken);

} // namespace innkeeper
