// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/UsbRuleActions.h"

#include "app/ctl/ActionWords.h"
#include "app/ctl/FutureWait.h"
#include "app/ctl/MachineLookup.h"
#include "app/ctl/UsbRuleWords.h"
#include "core/usb/UsbRuleFile.h"
#include "core/usb/UsbRuleOrder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace innkeeper::ctl {

UsbRuleActions::UsbRuleActions(UsbFront front, const Arguments &arguments, Output &output)
    : m_front(std::move(front))
    , m_arguments(arguments)
    , m_output(output)
{
}

Result<ExitCode> UsbRuleActions::run()
{
    static constexpr Action<UsbRuleActions> kActions[] = {
        {"list", 0, 0, "", &UsbRuleActions::list},
        {"always", 2, -1, "start isolated priority", &UsbRuleActions::always},
        {"ask", 1, -1, "priority", &UsbRuleActions::ask},
        {"never", 1, -1, "priority", &UsbRuleActions::never},
        {"remove", 1, 1, "", &UsbRuleActions::remove},
    };
    if (const auto *action = actionIn(kActions, m_arguments))
        return (this->*action->run)();
    return misused(m_output, {ErrorKind::Invalid,
                              tr("That is not how \"usb-rules\" is used."),
                              tr("Write \"usb-rules list\", \"usb-rules always MATCH… MACHINE\", "
                                 "\"usb-rules ask MATCH…\", \"usb-rules never MATCH…\" or "
                                 "\"usb-rules remove NUMBER\"; --start and --isolated go with "
                                 "\"always\", --priority with a MATCH."),
                              {}});
}

QString UsbRuleActions::machineNameOf(const UsbRule &rule) const
{
    if (rule.machine.isNull())
        return {};
    const auto machine = m_front.machines.find(rule.machine);
    return machine ? machine->displayName() : rule.machine.toText();
}

void UsbRuleActions::show(const QList<UsbRule> &rules)
{
    if (rules.isEmpty()) {
        m_output.note(tr("There are no rules: you are asked about every device that is plugged in "
                         "while a machine runs."));
        return;
    }
    QList<QStringList> rows{
        {tr("Number"), tr("Priority"), tr("Devices"), tr("Do"), tr("Machine"), tr("Note")}};
    int number = 0;
    for (const UsbRule &rule : rules)
        rows << QStringList{QString::number(++number), QString::number(rule.priority),
                            textOf(rule.match),        toWord(rule.action),
                            machineNameOf(rule),       rule.note};
    m_output.table(rows);
}

Result<ExitCode> UsbRuleActions::answer(const QList<UsbRule> &rules)
{
    if (m_output.isJson()) {
        const QJsonDocument file = QJsonDocument::fromJson(toJson(rules));
        m_output.json(file[QStringLiteral("rules")].toArray());
    }
    return ExitCode::Success;
}

Result<ExitCode> UsbRuleActions::list()
{
    if (const auto there = m_front.reach(); !there)
        return failure(there.error());
    const auto trouble = m_front.keeper.trouble();
    // That no machine can be reached says nothing against the rules.
    if (trouble && trouble->kind != ErrorKind::Disconnected)
        return failure(*trouble);
    if (!m_output.isJson())
        show(m_front.keeper.rules());
    if (trouble)
        m_output.note(trouble->message);
    return answer(m_front.keeper.rules());
}

Result<UsbRule> UsbRuleActions::ruleAbout(const QStringList &words) const
{
    UsbRule rule;
    const auto match = matchFrom(words);
    if (!match)
        return failure(match.error());
    rule.match = *match;
    const auto priority = m_arguments.number(QStringLiteral("priority"), UsbRule::kMostPriority);
    if (!priority)
        return failure(priority.error());
    if (*priority)
        rule.priority = int(**priority);
    if (const auto fine = validate(rule); !fine)
        return failure(fine.error());
    return rule;
}

Result<ExitCode> UsbRuleActions::always()
{
    QStringList words = m_arguments.positional().mid(1);
    const QString named = words.takeLast();
    auto rule = ruleAbout(words);
    if (!rule)
        return misused(m_output, rule.error());
    if (const auto there = m_front.reach(); !there)
        return failure(there.error());
    const auto machine = machineNamed(m_front.machines, named);
    if (!machine)
        return failure(machine.error());
    rule->action = UsbRule::Do::Always;
    rule->machine = machine->id;
    rule->startsMachine = m_arguments.has(QStringLiteral("start"));
    rule->isIsolated = m_arguments.has(QStringLiteral("isolated"));
    return add(*rule);
}

Result<ExitCode> UsbRuleActions::ask()
{
    return keep(UsbRule::Do::Ask);
}

Result<ExitCode> UsbRuleActions::never()
{
    return keep(UsbRule::Do::Never);
}

Result<ExitCode> UsbRuleActions::keep(UsbRule::Do action)
{
    auto rule = ruleAbout(m_arguments.positional().mid(1));
    if (!rule)
        return misused(m_output, rule.error());
    if (const auto there = m_front.reach(); !there)
        return failure(there.error());
    rule->action = action;
    return add(*rule);
}

QList<UsbRule> UsbRuleActions::rulesWith(UsbRule rule) const
{
    QList<UsbRule> rules = m_front.keeper.rules();
    const bool isPlaced = m_arguments.has(QStringLiteral("priority"));
    const auto old = std::find_if(rules.cbegin(), rules.cend(),
                                  [&rule](const UsbRule &one) { return one.match == rule.match; });
    if (old != rules.cend()) {
        // Whatever is done with the device now, a forgery of it shall still be noticed.
        rule.identity = old->identity;
        rule.usages = old->usages;
        rule.note = old->note;
        if (!isPlaced)
            rule.priority = old->priority;
    }
    if (!isPlaced)
        return withPlaced(rules, rule);
    rules.removeIf([&rule](const UsbRule &one) { return one.match == rule.match; });
    return inOrder(rules << rule);
}

void UsbRuleActions::tellWhatDecides(const QList<UsbRule> &rules, const UsbRule::Match &match)
{
    const auto above = broaderAbove(rules, match);
    if (above)
        m_output.note(tr("Of devices that are like both, rule number %1 (%2) decides before it.")
                          .arg(*above + 1)
                          .arg(textOf(rules[*above].match)));
}

/// Somebody else may change them at the same time: then to what is there by then.
Result<ExitCode> UsbRuleActions::add(const UsbRule &rule)
{
    constexpr int kMostTries = 20;
    for (int tries = 1;; ++tries) {
        const QList<UsbRule> rules = rulesWith(rule);
        const auto saved = waitFor(m_front.keeper.setRules(rules));
        if (saved) {
            tellWhatDecides(rules, rule.match);
            return answer(rules);
        }
        if (saved.error().kind != ErrorKind::Busy || tries == kMostTries)
            return failure(saved.error());
        waitForNews(m_front);
    }
}

Result<ExitCode> UsbRuleActions::remove()
{
    bool isNumber = false;
    const qsizetype index = m_arguments.at(1).toInt(&isNumber) - 1;
    if (!isNumber)
        return misused(m_output, {ErrorKind::Invalid,
                                  tr("“%1” is no number of a rule.").arg(m_arguments.at(1)),
                                  tr("\"innkeeperctl usb-rules\" numbers them."),
                                  {}});
    if (const auto there = m_front.reach(); !there)
        return failure(there.error());
    QList<UsbRule> rules = m_front.keeper.rules();
    if (index < 0 || index >= rules.size())
        return failure(ErrorKind::NotFound,
                       tr("There is no rule number “%1”.").arg(m_arguments.at(1)),
                       tr("\"innkeeperctl usb-rules\" numbers them."));
    rules.removeAt(index);
    const auto saved = waitFor(m_front.keeper.setRules(rules));
    if (!saved)
        return failure(saved.error());
    return answer(rules);
}

} // namespace innkeeper::ctl
