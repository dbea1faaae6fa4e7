// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/CreateCommand.h"

#include "app/ctl/Interruption.h"
#include "app/ctl/Json.h"
#include "app/ctl/ProgressLine.h"
#include "app/ctl/UnfinishedHint.h"
#include "core/services/CreateMachine.h"

#include <QDir>

#include <limits>

namespace innkeeper::ctl {

namespace {

using Source = CreateRequest::Source;
using Choice = CreateRequest::AcceleratorChoice;

constexpr quint64 kMostCpus = 4096;
constexpr quint64 kMostMebibytes = std::numeric_limits<quint64>::max() >> 20;
constexpr quint64 kMostGibibytes = std::numeric_limits<quint64>::max() >> 30;

Result<void> takeSource(const Arguments &arguments, CreateRequest &request)
{
    const std::pair<const char *, Source> sources[] = {{"install", Source::Installer},
                                                       {"import", Source::Import},
                                                       {"test-machine", Source::TestMachine}};
    int given = 0;
    request.source = Source::Empty;
    for (const auto &[option, source] : sources) {
        const QString name = QLatin1String(option);
        if (!arguments.has(name))
            continue;
        ++given;
        request.source = source;
        if (!arguments.value(name).isEmpty())
            request.imagePath = QDir::current().absoluteFilePath(arguments.value(name));
        else if (source != Source::TestMachine)
            return failure(ErrorKind::Invalid,
                           CreateCommand::tr("--%1 needs the path of an image.").arg(name));
    }
    if (given > 1)
        return failure(ErrorKind::Invalid,
                       CreateCommand::tr("Only one of --install, --import and --test-machine can "
                                         "be the source."));
    return {};
}

Result<void> takeAccelerator(const Arguments &arguments, CreateRequest &request)
{
    const QString word = arguments.value(QStringLiteral("accelerator"));
    if (word == QLatin1String("kvm"))
        request.accelerator = Choice::Kvm;
    else if (word == QLatin1String("tcg"))
        request.accelerator = Choice::Tcg;
    else if (word != QLatin1String("auto") && arguments.has(QStringLiteral("accelerator")))
        return failure(
            ErrorKind::Invalid,
            CreateCommand::tr("--accelerator is auto, kvm or tcg, not \"%1\".").arg(word));
    return {};
}

Result<void> takeSizes(const Arguments &arguments, CreateRequest &request)
{
    const auto memory = arguments.number(QStringLiteral("memory"), kMostMebibytes);
    const auto cpus = arguments.number(QStringLiteral("cpus"), kMostCpus);
    const auto disk = arguments.number(QStringLiteral("disk"), kMostGibibytes);
    for (const auto *number : {&memory, &cpus, &disk}) {
        if (!*number)
            return failure(number->error());
    }
    if (*memory)
        request.memory = Bytes::mib(**memory);
    if (*cpus)
        request.vcpus = int(**cpus);
    if (*disk)
        request.diskSize = Bytes::gib(**disk);
    return {};
}

Result<CreateRequest> requestFrom(const Arguments &arguments)
{
    CreateRequest request;
    request.name = arguments.at(0);
    request.osId = arguments.value(QStringLiteral("os"));
    request.addDrivers = arguments.has(QStringLiteral("drivers"));
    request.start = arguments.has(QStringLiteral("start"));
    for (const auto take : {takeSource, takeAccelerator, takeSizes}) {
        if (auto taken = take(arguments, request); !taken)
            return failure(taken.error());
    }
    const char *full = request.source == Source::Import        ? "import"
                       : request.source == Source::TestMachine ? "test-machine"
                                                               : nullptr;
    if (full && request.diskSize)
        return failure(ErrorKind::Invalid,
                       CreateCommand::tr("--disk is for a new, empty disk; the one of --%1 has a "
                                         "size of its own.")
                           .arg(QLatin1String(full)));
    return request;
}

void answer(const Command::Scene &scene, const CreationPlan &plan, const MachineId &id)
{
    const QString &name = plan.config.name;
    if (scene.output.isJson()) {
        QJsonObject json = nameToJson(id, name);
        json.insert(QStringLiteral("started"), plan.request.start);
        json.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(plan.remarks));
        scene.output.json(json);
    } else if (plan.request.start) {
        scene.output.line(CreateCommand::tr("\"%1\" was created and started.").arg(name));
    } else {
        scene.output.line(CreateCommand::tr("\"%1\" was created.").arg(name));
    }
}

} // namespace

Result<ExitCode> CreateCommand::run(const Scene &scene)
{
    const auto request = requestFrom(scene.arguments);
    if (!request) {
        scene.output.error(request.error());
        return ExitCode::Usage;
    }
    hintAtUnfinished(scene);
    CreateMachine create(scene.services.hypervisor, scene.services.systems, scene.services.profiles,
                         scene.services.accelerators, scene.services.journal);
    const auto plan = create.plan(*request);
    if (!plan)
        return failure(plan.error());
    if (!scene.output.isJson()) {
        for (const QString &remark : plan->remarks)
            scene.output.note(remark);
    }
    if (scene.arguments.has(QStringLiteral("print-xml"))) {
        if (scene.output.isJson())
            scene.output.json(QJsonObject{
                {QStringLiteral("xml"), plan->xml},
                {QStringLiteral("remarks"), QJsonArray::fromStringList(plan->remarks)}});
        else
            scene.output.raw(plan->xml.toUtf8());
        return ExitCode::Success;
    }
    Progress progress;
    const Interruption::Guard guard(scene.services.interruption, progress);
    const auto created = [&] {
        const ProgressLine line(scene.output.complaints(), progress);
        return create.run(*plan, progress);
    }();
    if (!created)
        return failure(created.error());
    answer(scene, *plan, *created);
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
