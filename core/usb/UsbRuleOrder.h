// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbRule.h"

namespace innkeeper {

/// As they decide: by priority, of equal ones as they are.
[[nodiscard]] QList<UsbRule> inOrder(const QList<UsbRule> &rules);
/// Of rules in order. The rule at `from` comes to stand at `to`, and gets the priority that keeps
/// it there; the others keep theirs.
[[nodiscard]] QList<UsbRule> withMoved(QList<UsbRule> rules, qsizetype from, qsizetype to);
/// `rule` before all that speak of more devices than it does, so that it decides about its own.
/// The order of the others stays. One with the same match goes.
[[nodiscard]] QList<UsbRule> withPlaced(const QList<UsbRule> &rules, UsbRule rule);

} // namespace innkeeper
