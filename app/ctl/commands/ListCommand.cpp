// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/ListCommand.h"

#include "app/ctl/Json.h"
#include "app/ctl/UnfinishedHint.h"
#include "core/base/NaturalOrder.h"

#include <algorithm>

namespace innkeeper::ctl {

namespace {

QList<QStringList> tableOf(const QList<Machine> &machines, OsDatabase &systems)
{
    QList<QStringList> rows{{ListCommand::tr("NAME"), ListCommand::tr("STATE"),
                             ListCommand::tr("CPUS"), ListCommand::tr("MEMORY"),
                             ListCommand::tr("SYSTEM")}};
    for (const Machine &machine : machines)
        rows << QStringList{machine.name, toText(machine.state), QString::number(machine.vcpus),
                            machine.memory.toText(),
                            machine.osId.isEmpty() ? QString() : systems.nameOf(machine.osId)};
    return rows;
}

} // namespace

Result<ExitCode> ListCommand::run(const Scene &scene)
{
    auto machines = scene.services.hypervisor.machines().list();
    if (!machines)
        return failure(machines.error());
    std::sort(machines->begin(), machines->end(), [](const Machine &a, const Machine &b) {
        return naturalKey(a.name) < naturalKey(b.name);
    });
    if (scene.output.isJson()) {
        QJsonArray list;
        for (const Machine &machine : std::as_const(*machines))
            list << toJson(machine);
        scene.output.json(list);
        return ExitCode::Success;
    }
    if (scene.arguments.has(QStringLiteral("names"))) {
        for (const Machine &machine : std::as_const(*machines))
            scene.output.line(machine.name);
        return ExitCode::Success;
    }
    hintAtUnfinished(scene);
    if (machines->isEmpty())
        scene.output.note(tr("There are no machines on %1.").arg(scene.uri));
    else
        scene.output.table(tableOf(*machines, scene.services.systems));
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
