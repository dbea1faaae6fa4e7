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

Result<ExitCode> changeRules(Client &client, const QList<UsbRule> &rules)
{
    const auto saved = waitFor(client.setRules(rules));
    if (!saved)
        return failure(saved.error());
    return ExitCode::Success;
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
    return changeRules(client, rules);
}

} // namespace

Result<ExitCode> UsbRulesCommand::run(const Scene &scene)
{
    QStringList words = scene.arguments.positional();
    const QString action = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    Client client;
    waitForState(client);
    if (!client.isThere())
        return failure(client.trouble().value_or(Error()));
    if (action == QLatin1String("list")) {
        listRules(scene, client);
        if (const auto trouble = client.trouble())
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
        QList<UsbRule> rules = client.rules();
        rules.removeIf([&made](const UsbRule &one) { return one.match == made->match; });
        return changeRules(client, rules << *made);
    }
    scene.output.error({ErrorKind::Invalid,
                        tr("There is no action “%1”.").arg(action),
                        tr("It is one of: %1").arg(u"list, always, ask, never, remove"),
                        {}});
    return ExitCode::Usage;
}

} // namespace innkeeper::ctl
