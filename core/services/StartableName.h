// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace innkeeper {

/// libvirt makes file names of the first 20 characters of a machine's name. A session's daemon
/// counts bytes instead (it always runs in the C locale), and a machine whose name it cuts within a
/// letter never starts. Such a name comes back with dashes that move the letter behind the cut;
/// every other one as it is.
[[nodiscard]] QString startableName(const QString &name);

} // namespace innkeeper
