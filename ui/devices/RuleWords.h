// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbRule.h"

namespace innkeeper {

/// A rule as people read it. Translated; words that devices chose themselves are cleaned.

/// Which devices it is about.
[[nodiscard]] QString subjectOf(const UsbRule &rule);
/// What is done with them. `machine` is the name of the rule's machine; empty: there is none.
[[nodiscard]] QString verdictOf(const UsbRule &rule, const QString &machine);

} // namespace innkeeper
