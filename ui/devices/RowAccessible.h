// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper {

/// Lets screen readers count devices and rules as items of their lists. Once per program; again
/// does nothing.
void installRowAccessibility();

} // namespace innkeeper
