// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/LifeCommand.h"

#include "app/ctl/Json.h"
#include "app/ctl/MachineLookup.h"

namespace innkeeper::ctl {

namespace {

Result<void> act(Machines &machines, MachineAction action, const MachineId &id)
{
    switch (action) {
    case MachineAction::Start:
        return machines.start(id);
    case MachineAction::ShutDown:
        return machines.shutdown(id);
    case MachineAction::Restart:
        return machines.restart(id);
    case MachineAction::ForceOff:
        return machines.forceOff(id);
    case MachineAction::Pause:
        return machines.pause(id);
    case MachineAction::Resume:
        return machines.resume(id);
    case MachineAction::Save:
        return machines.save(id);
    case MachineAction::DiscardSaved:
        return machines.discardSaved(id);
    }
    return {};
}

} // namespace

LifeCommand::LifeCommand(MachineAction action)
    : m_action(action)
{
}

Result<ExitCode> LifeCommand::run(const Scene &scene)
{
    Machines &machines = scene.services.hypervisor.machines();
    const auto machine = machineNamed(machines, scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    if (!MachineActions::isPossible(m_action, machine->state))
        return failure(ErrorKind::Busy, impossible(*machine));
    if (const auto done = act(machines, m_action, machine->id); !done)
        return failure(done.error());
    if (scene.output.isJson()) {
        // A machine without a definition is gone when it is off.
        const auto now = machines.find(machine->id);
        QJsonObject json = nameToJson(machine->id, machine->name);
        json.insert(QStringLiteral("state"), toWord(now ? now->state : MachineState::Off));
        scene.output.json(json);
    }
    return ExitCode::Success;
}

QString LifeCommand::impossible(const Machine &machine) const
{
    const QString state = toText(machine.state);
    switch (m_action) {
    case MachineAction::Start:
        return tr("\"%1\" was not started, because it is %2.").arg(machine.name, state);
    case MachineAction::ShutDown:
        return tr("\"%1\" was not shut down, because it is %2.").arg(machine.name, state);
    case MachineAction::Restart:
        return tr("\"%1\" was not restarted, because it is %2.").arg(machine.name, state);
    case MachineAction::ForceOff:
        return tr("\"%1\" was not forced off, because it is %2.").arg(machine.name, state);
    case MachineAction::Pause:
        return tr("\"%1\" was not paused, because it is %2.").arg(machine.name, state);
    case MachineAction::Resume:
        return tr("\"%1\" was not resumed, because it is %2.").arg(machine.name, state);
    case MachineAction::Save:
        return tr("\"%1\" was not saved, because it is %2.").arg(machine.name, state);
    case MachineAction::DiscardSaved:
        return tr("\"%1\" has no saved memory: it is %2.").arg(machine.name, state);
    }
    return {};
}

} // namespace innkeeper::ctl
