// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/TuneCommand.h"

#include "app/ctl/ChangeReport.h"
#include "app/ctl/MachineLookup.h"
#include "core/services/MachineDocument.h"
#include "core/services/TuneMachine.h"

#include <QJsonObject>

namespace innkeeper::ctl {

namespace {

using Scene = Command::Scene;

QString listed()
{
    QStringList words;
    for (const Intent intent : allIntents())
        words += keyOf(intent);
    return words.join(QStringLiteral(", "));
}

Result<ExitCode> show(const Scene &scene, const Machine &machine)
{
    const auto document =
        readDocument(scene.services.hypervisor.machines(), machine.id, Machines::View::Persistent);
    if (!document)
        return failure(document.error());
    const auto tuned = intentOf(*document);
    const QString word = tuned ? keyOf(*tuned) : document->tuning().intent;
    if (scene.output.isJson())
        scene.output.json(
            QJsonObject{{QStringLiteral("name"), machine.name}, {QStringLiteral("intent"), word}});
    else
        scene.output.line(word);
    return ExitCode::Success;
}

/// With --dry-run the XML follows.
void tell(const Scene &scene, const Machine &machine, Intent intent, const ChangePlan &plan)
{
    bool isChanged = false;
    for (const ChangePlan::Step &step : plan.steps) {
        if (isNote(step.change))
            continue;
        scene.output.line(textOf(step.change));
        isChanged = true;
    }
    if (!isChanged)
        scene.output.note(TuneCommand::tr("Nothing of \"%1\" needs to change for “%2”.")
                              .arg(machine.name, nameOf(intent)));
}

} // namespace

Result<ExitCode> TuneCommand::run(const Scene &scene)
{
    const auto machine = machineNamed(scene.services.hypervisor.machines(), scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    if (scene.arguments.positional().size() < 2)
        return show(scene, *machine);
    const auto intent = intentFrom(scene.arguments.at(1));
    if (!intent) {
        scene.output.error({ErrorKind::Invalid,
                            tr("There is no tuning “%1”.").arg(scene.arguments.at(1)),
                            tr("It is one of: %1").arg(listed()),
                            {}});
        return ExitCode::Usage;
    }
    const auto changes = tuningChangesFor(scene.services.hypervisor, machine->id, *intent);
    if (!changes)
        return failure(changes.error());
    ChangeMachine change(scene.services.hypervisor);
    const auto plan = isDryRun(scene) ? change.plan(machine->id, *changes, whenAsked(scene))
                                      : change.run(machine->id, *changes, whenAsked(scene));
    if (!plan)
        return failure(plan.error());
    if (!scene.output.isJson())
        tell(scene, *machine, *intent, *plan);
    return reportChanges(scene, *machine, *plan);
}

} // namespace innkeeper::ctl
