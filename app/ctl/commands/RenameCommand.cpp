// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/RenameCommand.h"

#include "app/ctl/Json.h"
#include "app/ctl/MachineLookup.h"
#include "core/base/MachineText.h"

namespace innkeeper::ctl {

Result<ExitCode> RenameCommand::run(const Scene &scene)
{
    Machines &machines = scene.services.hypervisor.machines();
    const auto machine = machineNamed(machines, scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    const QString name = scene.arguments.at(1);
    if (auto valid = validateMachineName(name); !valid)
        return failure(valid.error());
    if (isActive(machine->state))
        return failure(ErrorKind::Busy,
                       tr("\"%1\" was not renamed, because it is %2.")
                           .arg(machine->name, toText(machine->state)),
                       tr("Shut it down first."));
    if (auto renamed = machines.rename(machine->id, name); !renamed)
        return failure(renamed.error());
    if (scene.output.isJson())
        scene.output.json(nameToJson(machine->id, name));
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
