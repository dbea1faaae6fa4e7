// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/DeleteCommand.h"

#include "app/ctl/Interruption.h"
#include "app/ctl/Json.h"
#include "app/ctl/MachineLookup.h"
#include "app/ctl/ProgressLine.h"
#include "core/services/DeleteMachine.h"

namespace innkeeper::ctl {

namespace {

bool goes(const DeletionPlan::Disk &disk, bool keepDisks)
{
    return !keepDisks && disk.keptBecause.isEmpty();
}

/// Only where a person can answer.
bool agrees(Output &output, const DeletionPlan &plan, bool keepDisks)
{
    QStringList lines{DeleteCommand::tr("The machine \"%1\" will be deleted.").arg(plan.name)};
    if (plan.snapshots > 0)
        lines << DeleteCommand::tr("  and its %n snapshot(s)", nullptr, plan.snapshots);
    for (const DeletionPlan::Disk &disk : plan.disks) {
        if (disk.isGone)
            continue;
        if (goes(disk, keepDisks))
            lines << DeleteCommand::tr("  with its disk %1").arg(disk.path);
        else
            lines << DeleteCommand::tr("  but not %1").arg(disk.path);
    }
    for (const QString &line : std::as_const(lines))
        output.line(line);
    return output.confirm(DeleteCommand::tr("Go on?"));
}

QJsonObject toJson(const DeletionPlan &plan, bool keepDisks)
{
    QJsonArray deleted;
    QJsonArray kept;
    for (const DeletionPlan::Disk &disk : plan.disks) {
        if (!disk.isGone)
            (goes(disk, keepDisks) ? deleted : kept) << disk.path;
    }
    QJsonObject json = nameToJson(plan.id, plan.name);
    json.insert(QStringLiteral("deletedDisks"), deleted);
    json.insert(QStringLiteral("keptDisks"), kept);
    json.insert(QStringLiteral("snapshots"), plan.snapshots);
    return json;
}

} // namespace

Result<ExitCode> DeleteCommand::run(const Scene &scene)
{
    const auto machine = machineNamed(scene.services.hypervisor.machines(), scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    DeleteMachine remove(scene.services.hypervisor, scene.services.journal);
    const auto plan = remove.plan(machine->id);
    if (!plan)
        return failure(plan.error());
    if (plan->isActive)
        return failure(
            ErrorKind::Busy,
            tr("\"%1\" was not deleted, because it is %2.").arg(plan->name, toText(machine->state)),
            tr("Turn it off first, with \"innkeeperctl shutdown\" or \"stop\"."));
    const bool keepDisks = scene.arguments.has(QStringLiteral("keep-disks"));
    const bool asks = !scene.arguments.has(QStringLiteral("yes")) && scene.output.talksToPerson();
    if (asks && !agrees(scene.output, *plan, keepDisks))
        return failure(ErrorKind::Cancelled, tr("\"%1\" was kept.").arg(plan->name));

    Progress progress;
    const Interruption::Guard guard(scene.services.interruption, progress);
    const auto removed = [&] {
        const ProgressLine line(scene.output.complaints(), progress);
        return remove.run(*plan, keepDisks, progress);
    }();
    if (!removed)
        return failure(removed.error());
    if (scene.output.isJson()) {
        scene.output.json(toJson(*plan, keepDisks));
    } else {
        for (const DeletionPlan::Disk &disk : plan->disks) {
            if (disk.isGone)
                scene.output.note(tr("%1 was gone already.").arg(disk.path));
            else if (!disk.keptBecause.isEmpty())
                scene.output.note(tr("%1 was kept: %2").arg(disk.path, disk.keptBecause));
        }
    }
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
