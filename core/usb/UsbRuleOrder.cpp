// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbRuleOrder.h"

#include <algorithm>

namespace innkeeper {

namespace {

/// How many devices a match may be about: one, those that come to one socket, those of one type …
int breadthOf(const UsbRule::Match &match)
{
    if (!match.serial.isEmpty())
        return 0;
    if (!match.port.isEmpty())
        return match.id.isEmpty() ? 2 : 1;
    return match.id.isEmpty() ? 4 : 3;
}

} // namespace

QList<UsbRule> inOrder(const QList<UsbRule> &rules)
{
    QList<UsbRule> ordered = rules;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const UsbRule &a, const UsbRule &b) { return a.priority < b.priority; });
    return ordered;
}

QList<UsbRule> withMoved(QList<UsbRule> rules, qsizetype from, qsizetype to)
{
    const bool isPossible =
        from >= 0 && from < rules.size() && to >= 0 && to < rules.size() && from != to;
    if (!isPossible)
        return rules;
    const int neighbour = rules[to].priority;
    rules.move(from, to);
    int &own = rules[to].priority;
    own = to < from ? std::min(own, neighbour) : std::max(own, neighbour);
    return rules;
}

QList<UsbRule> withPlaced(const QList<UsbRule> &rules, UsbRule rule)
{
    QList<UsbRule> all = inOrder(rules);
    all.removeIf([&rule](const UsbRule &other) { return other.match == rule.match; });
    const auto broader = std::find_if(all.begin(), all.end(), [&rule](const UsbRule &other) {
        return breadthOf(other.match) > breadthOf(rule.match);
    });
    if (broader != all.end())
        rule.priority = std::min(rule.priority, broader->priority);
    if (broader != all.begin())
        rule.priority = std::max(rule.priority, std::prev(broader)->priority);
    all.insert(broader, rule);
    return all;
}

} // namespace innkeeper
