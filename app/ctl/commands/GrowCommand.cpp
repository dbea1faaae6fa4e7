// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/GrowCommand.h"

#include "app/ctl/ChangeReport.h"
#include "app/ctl/Json.h"
#include "app/ctl/MachineLookup.h"
#include "core/hardware/Field.h"
#include "core/services/GrowDisk.h"

namespace innkeeper::ctl {

namespace {

/// As the sizes of the hardware table are read; a bare number counts GiB, as with "add --size".
Result<Bytes> sizeFrom(const QString &word)
{
    const hardware::Field field{.key = QStringLiteral("size"),
                                .label = QT_TRANSLATE_NOOP("Hardware", "Size"),
                                .kind = hardware::Field::Kind::Amount,
                                .least = 1};
    // For a setting, nothing is a value.
    const auto value =
        parseValue(field, word.trimmed().isEmpty() ? QStringLiteral("-") : word, 1LL << 30);
    return value ? Result<Bytes>(Bytes(value->toULongLong())) : failure(value.error());
}

/// A size that is wrong by far was meant in another unit.
Error withUnit(Error error, const QString &word)
{
    bool isBare = false;
    (void)word.toDouble(&isBare);
    if (isBare && error.kind == ErrorKind::Invalid && error.advice.isEmpty())
        error.advice = GrowCommand::tr("A number without a unit counts GiB.");
    return error;
}

/// "vda" as well as "disk.vda", which "hardware" and "set" say.
QString targetFrom(const QString &word)
{
    const QString kind = QStringLiteral("disk.");
    return word.startsWith(kind) ? word.sliced(kind.size()) : word;
}

QJsonObject toJson(const Machine &machine, const QString &target, const DiskGrowth &growth)
{
    QJsonObject json = nameToJson(machine.id, machine.name);
    json.insert(QStringLiteral("disk"), target);
    json.insert(QStringLiteral("image"), growth.volume.path);
    json.insert(QStringLiteral("before"), qint64(growth.volume.capacity.count()));
    json.insert(QStringLiteral("size"), qint64(growth.size.count()));
    json.insert(QStringLiteral("atOnce"), growth.isLive);
    return json;
}

} // namespace

Result<ExitCode> GrowCommand::run(const Scene &scene)
{
    const QString target = targetFrom(scene.arguments.at(1));
    const auto size = sizeFrom(scene.arguments.at(2));
    if (!size) {
        scene.output.error(size.error());
        return ExitCode::Usage;
    }
    Hypervisor &hypervisor = scene.services.hypervisor;
    const auto machine = machineNamed(hypervisor.machines(), scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    const auto image = imageOfDisk(hypervisor, machine->id, target);
    if (!image)
        return failure(image.error());
    const auto growth = planGrowth(hypervisor, machine->id, target, *image, *size);
    if (!growth)
        return failure(withUnit(growth.error(), scene.arguments.at(2)));
    if (!isDryRun(scene))
        if (auto grown = growDisk(hypervisor, machine->id, target, *image, *size); !grown)
            return failure(grown.error());
    if (scene.output.isJson())
        scene.output.json(toJson(*machine, target, *growth));
    else if (isDryRun(scene))
        scene.output.line(tr("%1, %2: %3 instead of %4", "disk, its image, new size, old size")
                              .arg(target, growth->volume.path, size->toText(),
                                   growth->volume.capacity.toText()));
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
