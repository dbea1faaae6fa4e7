// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"

#include <QStringList>

namespace innkeeper::ctl {

/// "disk.vda.cache=none", "memory.size=2GiB" as a change; an empty value takes the setting back.
/// A bare amount counts MiB. Fails with Invalid, saying what it takes.
[[nodiscard]] Result<hardware::Change> settingFrom(const QString &word);
/// "cache=none", "size=2GiB" for a part of that kind, in any order.
[[nodiscard]] Result<hardware::Values> valuesFrom(const hardware::PartKind &kind,
                                                  const QStringList &words);
/// "disk.vda", "tpm": a part, without asking whether the machine has it.
[[nodiscard]] Result<hardware::Change> removalFrom(const QString &word);
/// Fails with Invalid, naming the kinds there are.
[[nodiscard]] Result<const hardware::PartKind *> kindNamed(const QString &key);

} // namespace innkeeper::ctl
