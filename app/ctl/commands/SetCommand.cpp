// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/SetCommand.h"

#include "app/ctl/ChangeReport.h"
#include "app/ctl/MachineLookup.h"
#include "app/ctl/Setting.h"

namespace innkeeper::ctl {

Result<ExitCode> SetCommand::run(const Scene &scene)
{
    QList<hardware::Change> changes;
    for (const QString &word : scene.arguments.positional().mid(1)) {
        const auto change = settingFrom(word);
        if (!change) {
            scene.output.error(change.error());
            return ExitCode::Usage;
        }
        changes += *change;
    }
    const auto machine = machineNamed(scene.services.hypervisor.machines(), scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    return makeChanges(scene, *machine, changes);
}

} // namespace innkeeper::ctl
