// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace innkeeper {

/// The definition for terminals, logs and files: without the passwords of its screens, as `virsh
/// dumpxml` shows it. Any thread.
[[nodiscard]] QString withoutSecrets(const QString &xml);

} // namespace innkeeper
