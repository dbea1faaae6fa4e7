// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/ShowCommand.h"

#include "app/ctl/Json.h"
#include "app/ctl/MachineLookup.h"
#include "core/xml/DomainDocument.h"
#include "core/xml/Secrets.h"

namespace innkeeper::ctl {

namespace {

QJsonArray toJson(const QList<DomainDocument::Disk> &disks)
{
    QJsonArray json;
    for (const DomainDocument::Disk &disk : disks)
        json << QJsonObject{{QStringLiteral("device"), disk.device},
                            {QStringLiteral("target"), disk.target},
                            {QStringLiteral("bus"), disk.bus},
                            {QStringLiteral("source"), disk.source},
                            {QStringLiteral("readOnly"), disk.isReadOnly}};
    return json;
}

QList<QStringList> tableOf(const Machine &machine, const QString &systemName,
                           const QList<DomainDocument::Disk> &disks)
{
    QList<QStringList> rows{
        {ShowCommand::tr("Name"), machine.name},
        {ShowCommand::tr("UUID"), machine.id.toText()},
        {ShowCommand::tr("State"), toText(machine.state)},
        {ShowCommand::tr("CPUs"), QString::number(machine.vcpus)},
        {ShowCommand::tr("Memory"), machine.memory.toText()},
        {ShowCommand::tr("Accelerator"), toWord(machine.accelerator)},
    };
    if (!machine.title.isEmpty())
        rows.insert(1, {ShowCommand::tr("Title"), machine.title});
    if (!systemName.isEmpty())
        rows << QStringList{ShowCommand::tr("System"), systemName};
    if (!machine.screens.isEmpty())
        rows << QStringList{ShowCommand::tr("Screens"), machine.screens.join(QStringLiteral(", "))};
    for (const DomainDocument::Disk &disk : disks)
        rows << QStringList{disk.target,
                            disk.source.isEmpty() ? ShowCommand::tr("(no medium)") : disk.source};
    return rows;
}

} // namespace

Result<ExitCode> ShowCommand::run(const Scene &scene)
{
    Machines &machines = scene.services.hypervisor.machines();
    const auto machine = machineNamed(machines, scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    const auto xml = machines.xml(machine->id, Machines::View::Persistent);
    if (!xml)
        return failure(xml.error());
    if (scene.arguments.has(QStringLiteral("xml")) && !scene.output.isJson()) {
        scene.output.raw(withoutSecrets(*xml).toUtf8());
        return ExitCode::Success;
    }
    const auto document = DomainDocument::parse(*xml);
    if (!document)
        return failure(document.error());
    if (scene.output.isJson()) {
        QJsonObject json = ctl::toJson(*machine);
        json.insert(QStringLiteral("connection"), scene.uri);
        json.insert(QStringLiteral("disks"), toJson(document->disks()));
        if (scene.arguments.has(QStringLiteral("xml")))
            json.insert(QStringLiteral("xml"), withoutSecrets(*xml));
        scene.output.json(json);
    } else {
        const QString system =
            machine->osId.isEmpty() ? QString() : scene.services.systems.nameOf(machine->osId);
        scene.output.table(tableOf(*machine, system, document->disks()));
    }
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
