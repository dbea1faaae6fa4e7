// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/VirtioCommand.h"

#include "app/ctl/ChangeReport.h"
#include "app/ctl/Json.h"
#include "app/ctl/MachineLookup.h"
#include "core/services/MoveToVirtio.h"

#include <QJsonArray>

#include <algorithm>

namespace innkeeper::ctl {

namespace {

using Action = MoveToVirtio::Action;
using Scene = Command::Scene;
using Step = VirtioState::Step;

struct Word
{
    const char *word;
    Action action;
};
constexpr Word kActions[] = {{"try", Action::Try},
                             {"move", Action::Move},
                             {"back", Action::Return},
                             {"keep", Action::Keep},
                             {"cancel", Action::Cancel}};

QString wordOf(Step step)
{
    switch (step) {
    case Step::Nothing:
        break;
    case Step::Ready:
        return QStringLiteral("ready");
    case Step::Trying:
        return QStringLiteral("trying");
    case Step::Seen:
        return QStringLiteral("seen");
    case Step::Moved:
        return QStringLiteral("moved");
    }
    return QStringLiteral("nothing");
}

Result<ExitCode> show(const Scene &scene, const Machine &machine, MoveToVirtio &move)
{
    const auto state = move.watch(machine.id);
    if (!state)
        return failure(state.error());
    const auto drivers = move.drivers(*state);
    if (!drivers)
        return failure(drivers.error());
    const QString text = explain(*state, *drivers);
    if (!scene.output.isJson()) {
        scene.output.line(text);
        for (const hardware::Change &change : state->changes)
            scene.output.line(QStringLiteral("  ") + textOf(change));
        return ExitCode::Success;
    }
    QJsonArray changes;
    for (const hardware::Change &change : state->changes)
        changes << ctl::toJson(change);
    QJsonObject json = nameToJson(machine.id, machine.name);
    json.insert(QStringLiteral("step"), wordOf(state->step));
    json.insert(QStringLiteral("text"), text);
    json.insert(QStringLiteral("trial"), state->trial);
    json.insert(QStringLiteral("driversImage"), drivers->image);
    json.insert(QStringLiteral("changes"), changes);
    scene.output.json(json);
    return ExitCode::Success;
}

} // namespace

Result<ExitCode> VirtioCommand::run(const Scene &scene)
{
    const QString word = scene.arguments.positional().value(1);
    const auto *chosen =
        std::find_if(std::begin(kActions), std::end(kActions),
                     [&word](const Word &each) { return word == QLatin1String(each.word); });
    if (!word.isEmpty() && chosen == std::end(kActions)) {
        scene.output.error({ErrorKind::Invalid,
                            tr("There is no step “%1”.").arg(word),
                            tr("It is one of: %1").arg(u"try, move, back, keep, cancel"),
                            {}});
        return ExitCode::Usage;
    }
    const Services &services = scene.services;
    const auto machine = machineNamed(services.hypervisor.machines(), scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    MoveToVirtio move(services.hypervisor, services.systems, services.profiles, services.journal);
    if (word.isEmpty())
        return show(scene, *machine, move);
    const auto insist = scene.arguments.has(QStringLiteral("insist")) ? MoveToVirtio::Insist::Yes
                                                                      : MoveToVirtio::Insist::No;
    const auto plan = isDryRun(scene) ? move.plan(machine->id, chosen->action, insist)
                                      : move.run(machine->id, chosen->action, insist);
    if (!plan)
        return failure(plan.error());
    if (!scene.output.isJson())
        for (const ChangePlan::Step &step : plan->steps)
            if (!isNote(step.change))
                scene.output.line(textOf(step.change));
    return reportChanges(scene, *machine, *plan);
}

} // namespace innkeeper::ctl
