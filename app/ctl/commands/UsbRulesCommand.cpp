// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/UsbRulesCommand.h"

#include "app/ctl/KeeperWait.h"
#include "app/ctl/MachineLookup.h"
#include "app/ctl/UsbRuleWords.h"
#include "core/adapters/keeper/KeeperClient.h"
#include "core/usb/UsbRuleFile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace innkeeper::ctl {

namespace {

using Scene = Command::Scene;
using Client = keeper::KeeperClient;

QString machineNameOf(const Scene &scene, const UsbRule &rule)
{
    if (rule.machine.isNull())
        return {};
    const auto machine = scene.services.hypervisor.machines().find(rule.machine);
    return machine ? machine->displayName() : rule.machine.toText();
}

void listRules(const Scene &scene, const Client &client)
{
    if (scene.output.isJson()) {
        const auto object = QJsonDocument::fromJson(toJson(client.rules())).object();
        scene.output.json(object[QStringLiteral("rules")].toArray());
        return;
    }
    if (client.rules().isEmpty()) {
        scene.output.note(
            UsbRulesCommand::tr("There are no rules: you are asked about every device "
                                "that is plugged in while a machine runs."));
        return;
    }
    QList<QStringList> rows{{UsbRulesCommand::tr("Number"), UsbRulesCommand::tr("Priority"),
                             UsbRulesCommand::tr("Devices"), UsbRulesCommand::tr("Do"),
                             UsbRulesCommand::tr("Machine"), UsbRulesCommand::tr("Note")}};
    int number = 0;
    for (const UsbRule &rule : client.rules())
        rows << QStringList{QString::number(++number),  QString::number(rule.priority),
                            textOf(rule.match),         toWord(rule.action),
                            machineNameOf(scene, rule), rule.note};
    scene.output.table(rows);
}

/// "always MATCH… MACHINE", "ask MATCH…" or "never MATCH…".
Result<UsbRule> usbRuleFrom(const Scene &scene, UsbRule::Do action, QStringList words)
{
    UsbRule rule;
    rule.action = action;
    if (action == UsbRule::Do::Always) {
        const auto machine = machineNamed(scene.services.hypervisor.machines(),
                                          words.isEmpty() ? QString() : words.takeLast());
        if (!machine)
            return failure(machine.error());
        rule.machine = machine->id;
        rule.startsMachine = scene.arguments.has(QStringLiteral("start"));
        rule.isIsolated = scene.arguments.has(QStringLiteral("isolated"));
    }
    const auto match = matchFrom(words);
    if (!match)
        return failure(match.error());
    rule.match = *match;
    const auto priority =
        scene.arguments.number(QStringLiteral("priority"), UsbRule::kMostPriority);
    if (!priority)
        return failure(priority.error());
    if (*priority)
        rule.priority = int(**priority);
    if (const auto fine = validate(rule); !fine)
        return failure(fine.error());
    return rule;
}

Result<ExitCode> outcomeOf(const Result<void> &saved)
{
    if (!saved)
        return failure(saved.error());
    return ExitCode::Success;
}

/// Somebody else may change them at the same time: then to what is there by then.
Result<ExitCode> addRule(Client &client, const UsbRule &rule)
{
    constexpr int kMostTries = 20;
    for (int tries = 1;; ++tries) {
        QList<UsbRule> rules = client.rules();
        rules.removeIf([&rule](const UsbRule &one) { return one.match == rule.match; });
        const auto saved = waitFor(client.setRules(rules << rule));
        if (saved || saved.error().kind != ErrorKind::Busy || tries == kMostTries)
            return outcomeOf(saved);
        waitForNews(client);
    }
}

Result<ExitCode> removeRule(Client &client, const QString &number)
{
    QList<UsbRule> rules = client.rules();
    bool isNumber = false;
    const int index = number.toInt(&isNumber) - 1;
    if (!isNumber || index < 0 || index >= rules.size())
        return failure(ErrorKind::NotFound,
                       UsbRulesCommand::tr("There is no rule number “%1”.").arg(number),
                       UsbRulesCommand::tr("\"innkeeperctl usb-rules\" numbers them."));
    rules.removeAt(index);
    return outcomeOf(waitFor(client.setRules(rules)));
}

/// How many words go with an action: at least, at most (-1: any number).
struct RuleAction
{
    const char *word;
    qsizetype least;
    qsizetype most;
};
constexpr RuleAction kRuleActions[] = {
    {"list", 0, 0}, {"remove", 1, 1}, {"always", 2, -1}, {"ask", 1, -1}, {"never", 1, -1}};

bool isWellFormed(const Scene &scene, const QString &action, qsizetype words)
{
    const auto *known = std::find_if(
        std::begin(kRuleActions), std::end(kRuleActions),
        [&action](const RuleAction &one) { return action == QLatin1String(one.word); });
    if (known == std::end(kRuleActions) || words < known->least ||
        (known->most >= 0 && words > known->most))
        return false;
    const bool gives = action == QLatin1String("always");
    return gives || (!scene.arguments.has(QStringLiteral("start")) &&
                     !scene.arguments.has(QStringLiteral("isolated")));
}

} // namespace

Result<ExitCode> UsbRulesCommand::run(const Scene &scene)
{
    QStringList words = scene.arguments.positional();
    const QString action = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    if (!isWellFormed(scene, action, words.size())) {
        scene.output.error({ErrorKind::Invalid,
                            tr("That is not how \"usb-rules\" is used."),
                            tr("Write \"usb-rules list\", \"usb-rules always MATCH… MACHINE\", "
                               "\"usb-rules ask MATCH…\", \"usb-rules never MATCH…\" or "
                               "\"usb-rules remove NUMBER\"; --start and --isolated go with "
                               "\"always\"."),
                            {}});
        return ExitCode::Usage;
    }
    Client client;
    waitForState(client, scene.uri);
    if (!client.isThere())
        return failure(client.trouble().value_or(Error()));
    if (action == QLatin1String("list")) {
        const auto trouble = client.trouble();
        // That no machine can be reached says nothing against the rules.
        if (trouble && trouble->kind != ErrorKind::Disconnected)
            return failure(*trouble);
        listRules(scene, client);
        if (trouble)
            scene.output.note(trouble->message);
        return ExitCode::Success;
    }
    if (action == QLatin1String("remove"))
        return removeRule(client, words.value(0));
    for (const auto rule : {UsbRule::Do::Always, UsbRule::Do::Ask, UsbRule::Do::Never}) {
        if (action != toWord(rule))
            continue;
        const auto made = usbRuleFrom(scene, rule, words);
        if (!made)
            return failure(made.error());
        return addRule(client, *made);
    }
    return ExitCode::Usage;
}

} // namespace innkeeper::ctl
