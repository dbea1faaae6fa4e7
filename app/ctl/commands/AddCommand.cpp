// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/AddCommand.h"

#include "app/ctl/ChangeReport.h"
#include "app/ctl/MachineLookup.h"
#include "app/ctl/Setting.h"
#include "app/ctl/UnfinishedHint.h"
#include "core/services/AddDisk.h"

#include <QDir>

#include <limits>

namespace innkeeper::ctl {

namespace {

constexpr quint64 kLargestDisk = std::numeric_limits<quint64>::max() >> 30;

/// People name files from where they are.
QStringList withWholePaths(const hardware::PartKind &kind, QStringList words)
{
    for (QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const hardware::Field *field = kind.field(word.left(equals));
        if (field && field->kind == hardware::Field::Kind::Path && equals + 1 < word.size())
            word =
                word.left(equals + 1) + QDir::current().absoluteFilePath(word.sliced(equals + 1));
    }
    return words;
}

} // namespace

Result<ExitCode> AddCommand::run(const Scene &scene)
{
    const auto kind = kindNamed(scene.arguments.at(1));
    const auto values =
        kind ? valuesFrom(**kind, withWholePaths(**kind, scene.arguments.positional().mid(2)))
             : Result<hardware::Values>(hardware::Values());
    const auto size = scene.arguments.number(QStringLiteral("size"), kLargestDisk);
    const Error *wrong = !kind     ? &kind.error()
                         : !values ? &values.error()
                         : !size   ? &size.error()
                                   : nullptr;
    if (wrong) {
        scene.output.error(*wrong);
        return ExitCode::Usage;
    }
    const bool isDisk = (*kind)->key == QLatin1String("disk");
    if (*size && !isDisk) {
        scene.output.error({ErrorKind::Invalid, tr("--size is for new disks."), {}, {}});
        return ExitCode::Usage;
    }
    const auto machine = machineNamed(scene.services.hypervisor.machines(), scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    if (!isDisk)
        return makeChanges(
            scene, *machine,
            {{hardware::Change::Kind::Add, (*kind)->key, {}, {}, {}, {}, *values, {}}});

    hintAtUnfinished(scene);
    AddDisk add(scene.services.hypervisor, scene.services.journal);
    AddDisk::Wish wish;
    wish.values = *values;
    if (*size)
        wish.size = Bytes::gib(**size);
    const auto plan = isDryRun(scene) ? add.plan(machine->id, wish, whenAsked(scene))
                                      : add.run(machine->id, wish, whenAsked(scene));
    if (!plan)
        return failure(plan.error());
    return reportChanges(scene, *machine, *plan);
}

} // namespace innkeeper::ctl
