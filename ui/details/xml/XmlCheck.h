// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/DefinitionSchema.h"

#include <functional>

namespace innkeeper {

/// Empty: nothing is wrong. Fails when it could not be checked. Blocks; any thread.
using XmlCheck = std::function<Result<QList<XmlComplaint>>(const QString &xml)>;

/// Whether it is XML at all, and a machine.
[[nodiscard]] Result<QList<XmlComplaint>> checkForm(const QString &xml);
/// The form, and then what libvirt knows. `schema` outlives all checks.
[[nodiscard]] XmlCheck checkWith(DefinitionSchema &schema);

} // namespace innkeeper
