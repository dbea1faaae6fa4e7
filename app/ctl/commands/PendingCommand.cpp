// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/PendingCommand.h"

#include "app/ctl/ChangeReport.h"
#include "app/ctl/MachineLookup.h"

namespace innkeeper::ctl {

Result<ExitCode> PendingCommand::run(const Scene &scene)
{
    const auto machine = machineNamed(scene.services.hypervisor.machines(), scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    ChangeMachine change(scene.services.hypervisor);
    auto pending = change.pending(machine->id);
    if (!pending)
        return failure(pending.error());
    if (scene.arguments.has(QStringLiteral("drop")) && !pending->isEmpty()) {
        if (auto dropped = change.drop(machine->id, *pending); !dropped)
            return failure(dropped.error());
        pending = change.pending(machine->id);
        if (!pending)
            return failure(pending.error());
    }
    if (scene.output.isJson()) {
        QJsonArray json;
        for (const hardware::Change &each : *pending)
            json << toJson(each);
        scene.output.json(json);
        return ExitCode::Success;
    }
    for (const hardware::Change &each : *pending)
        scene.output.line(textOf(each));
    if (pending->isEmpty())
        scene.output.note(tr("Nothing waits for the next start of \"%1\".").arg(machine->name));
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
