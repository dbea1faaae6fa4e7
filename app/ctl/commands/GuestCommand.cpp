// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/GuestCommand.h"

#include "app/ctl/GuestJson.h"
#include "app/ctl/Json.h"
#include "app/ctl/MachineLookup.h"
#include "core/services/ShellWord.h"

namespace innkeeper::ctl {

namespace {

const QString kComma = QStringLiteral(", ");

QString textOf(const GuestAddress &address)
{
    return address.prefix > 0 ? QStringLiteral("%1/%2").arg(address.address).arg(address.prefix)
                              : address.address;
}

QString textOf(const GuestFileSystem &system)
{
    QStringList words{system.type};
    if (system.used && system.total)
        words
            << GuestCommand::tr("%1 of %2 used").arg(system.used->toText(), system.total->toText());
    else if (system.total)
        words << system.total->toText();
    words += system.disks;
    words.removeAll(QString());
    return words.join(kComma);
}

QList<QStringList> tableOf(const GuestReport &report)
{
    QList<QStringList> rows;
    const auto add = [&rows](const QString &what, const QString &value) {
        if (!value.isEmpty())
            rows << QStringList{what, value};
    };
    add(GuestCommand::tr("System"), report.system);
    add(GuestCommand::tr("Kernel"), report.kernel);
    add(GuestCommand::tr("Host name"), report.hostName);
    add(GuestCommand::tr("Time zone"), report.timeZone);
    add(GuestCommand::tr("Logged in"), report.users.join(kComma));
    for (const GuestCard &card : report.cards) {
        QStringList words{card.mac};
        for (const GuestAddress &address : card.addresses)
            words << textOf(address);
        words.removeAll(QString());
        rows << QStringList{card.name.isEmpty() ? GuestCommand::tr("Network") : card.name,
                            words.join(kComma)};
    }
    for (const GuestFileSystem &system : report.fileSystems)
        rows << QStringList{system.mountPoint, textOf(system)};
    return rows;
}

/// Why there is not more; empty: there is.
QString remarkOn(const GuestReport &report, const QString &name)
{
    switch (report.agent) {
    case GuestReport::Agent::Answers:
        break;
    case GuestReport::Agent::Silent:
        return GuestCommand::tr("No agent answers in \"%1\": install and start the package "
                                "qemu-guest-agent in the guest.")
            .arg(name);
    case GuestReport::Agent::Frozen:
        return GuestCommand::tr("The file systems of \"%1\" stand still, and until they are thawed "
                                "its agent tells nothing: \"innkeeperctl guest %2 --thaw\".")
            .arg(name, shellWord(name));
    case GuestReport::Agent::NoChannel:
        return GuestCommand::tr("\"%1\" has no channel to an agent in the guest: "
                                "\"innkeeperctl add %2 channel\" adds it.")
            .arg(name, shellWord(name));
    }
    return {};
}

} // namespace

Result<ExitCode> GuestCommand::show(const Scene &scene, const Machine &machine)
{
    const auto report = scene.services.hypervisor.guestAgent().report(machine.id);
    if (!report)
        return failure(report.error());
    if (scene.output.isJson()) {
        QJsonObject json = nameToJson(machine.id, machine.name);
        insertReport(json, *report);
        scene.output.json(json);
        return ExitCode::Success;
    }
    if (const auto rows = tableOf(*report); !rows.isEmpty())
        scene.output.table(rows);
    if (const QString remark = remarkOn(*report, machine.name); !remark.isEmpty())
        scene.output.note(remark);
    return ExitCode::Success;
}

Result<ExitCode> GuestCommand::freeze(const Scene &scene, const Machine &machine, bool isThaw)
{
    GuestAgent &agent = scene.services.hypervisor.guestAgent();
    const auto count = isThaw ? agent.thaw(machine.id) : agent.freeze(machine.id);
    if (!count)
        return failure(count.error());
    if (scene.output.isJson()) {
        QJsonObject json = nameToJson(machine.id, machine.name);
        json.insert(isThaw ? QStringLiteral("thawed") : QStringLiteral("frozen"), *count);
        scene.output.json(json);
    } else {
        scene.output.line(isThaw ? tr("%n file system(s) go on.", nullptr, *count)
                                 : tr("%n file system(s) stand still.", nullptr, *count));
    }
    return ExitCode::Success;
}

Result<ExitCode> GuestCommand::run(const Scene &scene)
{
    const auto machine = machineNamed(scene.services.hypervisor.machines(), scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    const bool isFreeze = scene.arguments.has(QStringLiteral("freeze"));
    const bool isThaw = scene.arguments.has(QStringLiteral("thaw"));
    if (isFreeze && isThaw)
        return failure(ErrorKind::Invalid, tr("Either --freeze or --thaw, not both."));
    if (!isActive(machine->state))
        return failure(ErrorKind::Busy,
                       tr("The guest in \"%1\" cannot be asked, because the machine is %2.")
                           .arg(machine->name, toText(machine->state)),
                       tr("Start it first."));
    return isFreeze || isThaw ? freeze(scene, *machine, isThaw) : show(scene, *machine);
}

} // namespace innkeeper::ctl
