// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/PartKind.h"

namespace innkeeper::hardware {

/// The words of `field.onlyWith` that libvirt takes only together with a value of `field`
/// (formatdomain.html): a card in a virtual network needs the network's name. Any thread.
[[nodiscard]] QStringList wordsThatNeed(const PartKind &kind, const Field &field);

} // namespace innkeeper::hardware
