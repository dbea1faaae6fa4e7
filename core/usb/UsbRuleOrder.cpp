// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbRuleOrder.h"

#include <algorithm>

namespace innkeeper {

namespace {

/// How many devices a match may be about: one, those that come to one socket, those of one type …
/// What says a word more than another one is about fewer.
int breadthOf(const UsbRule::Match &match)
{
    const bool silences[] = {match.serial.isEmpty(), match.port.isEmpty(), match.id.isEmpty(),
                             match.kind.isEmpty()};
    int breadth = 0;
    for (const bool isSilent : silences)
        breadth = 2 * breadth + int(isSilent);
    return breadth;
}

/// Whether a device may be like both.
bool mayMeet(const UsbRule::Match &a, const UsbRule::Match &b)
{
    const auto agree = [](const QString &one, const QString &other) {
        return one.isEmpty() || other.isEmpty() || one == other;
    };
    return agree(a.id, b.id) && agree(a.serial, b.serial) && agree(a.port, b.port) &&
           agree(a.kind, b.kind);
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

std::optional<qsizetype> broaderAbove(const QList<UsbRule> &rules, const UsbRule::Match &match)
{
    for (qsizetype at = 0; at < rules.size() && rules[at].match != match; ++at) {
        const UsbRule::Match &other = rules[at].match;
        if (breadthOf(other) > breadthOf(match) && mayMeet(other, match))
            return at;
    }
    return std::nullopt;
}

} // namespace innkeeper
