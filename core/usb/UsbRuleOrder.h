// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/UsbRule.h"

#include <optional>

namespace innkeeper {

/// As they decide: by priority, of equal ones as they are.
[[nodiscard]] QList<UsbRule> inOrder(const QList<UsbRule> &rules);
/// Of rules in order. The rule at `from` comes to stand at `to`, and gets the priority that keeps
/// it there; the others keep theirs.
[[nodiscard]] QList<UsbRule> withMoved(QList<UsbRule> rules, qsizetype from, qsizetype to);
/// `rule` before all that speak of more devices than it does, so that it decides about its own.
/// The order of the others stays. One with the same match goes.
[[nodiscard]] QList<UsbRule> withPlaced(const QList<UsbRule> &rules, UsbRule rule);
/// Of `rules` in order: the first that speaks of more devices than the one about `match`, and
/// decides before it about those that are like both. None: that one decides about its own.
[[nodiscard]] std::optional<qsizetype> broaderAbove(const QList<UsbRule> &rules,
                                                    const UsbRule::Match &match);

} // namespace innkeeper
