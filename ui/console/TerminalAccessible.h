// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace innkeeper {

/// Lets screen readers read what the terminals show. Once per program; again does nothing.
void installTerminalAccessibility();

} // namespace innkeeper
