// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/HardwareCommand.h"

#include "app/ctl/MachineLookup.h"
#include "core/hardware/Part.h"
#include "core/services/MachineDocument.h"

namespace innkeeper::ctl {

namespace {

using hardware::Field;
using hardware::Part;

QJsonArray toJson(const QList<Part> &parts)
{
    QJsonArray json;
    for (const Part &part : parts) {
        QJsonObject values;
        for (const Field &field : part.kind->fields)
            if (part.values.contains(field.key))
                values.insert(field.key, part.value(field.key));
        json << QJsonObject{{QStringLiteral("part"), part.address()},
                            {QStringLiteral("kind"), part.kind->key},
                            {QStringLiteral("title"), titleOf(part)},
                            {QStringLiteral("values"), values}};
    }
    return json;
}

} // namespace

Result<ExitCode> HardwareCommand::run(const Scene &scene)
{
    Machines &machines = scene.services.hypervisor.machines();
    const auto machine = machineNamed(machines, scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    const auto document = readDocument(machines, machine->id, Machines::View::Persistent);
    if (!document)
        return failure(document.error());
    const QList<Part> parts = hardware::partsOf(*document);
    if (scene.output.isJson()) {
        scene.output.json(toJson(parts));
        return ExitCode::Success;
    }
    // Each line is what "set" takes.
    for (const Part &part : parts)
        for (const Field &field : part.kind->fields)
            if (part.values.contains(field.key) && !field.isNote)
                scene.output.line(QStringLiteral("%1.%2=%3")
                                      .arg(part.address(), field.key,
                                           typedText(field, part.value(field.key))
                                               .replace(u'\n', QStringLiteral("\\n"))));
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
