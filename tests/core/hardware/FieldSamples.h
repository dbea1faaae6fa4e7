// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"

namespace innkeeper::samples {

/// Values that the field takes, from its own description; several for choices and ranges.
[[nodiscard]] QStringList goodValues(const hardware::Field &field);
/// Setting it, with what must stand beside that value.
[[nodiscard]] QList<hardware::Change>
changesFor(const hardware::PartKind &kind, const hardware::Field &field, const QString &value);
/// Values that it must refuse.
[[nodiscard]] QStringList badValues(const hardware::Field &field);
/// A small machine with one part of that kind, in which `field` means something.
[[nodiscard]] DomainDocument machineWith(const hardware::PartKind &kind,
                                         const hardware::Field &field);

} // namespace innkeeper::samples
