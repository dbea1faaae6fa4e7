// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/ScreenshotCommand.h"

#include "app/ctl/Json.h"
#include "app/ctl/MachineLookup.h"
#include "app/ctl/Png.h"

#include <QSaveFile>

namespace innkeeper::ctl {

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(
            file.error() == QFileDevice::PermissionsError ? ErrorKind::Denied : ErrorKind::Internal,
            ScreenshotCommand::tr("The picture could not be written to \"%1\".").arg(path), {},
            file.errorString());
    return {};
}

} // namespace

Result<ExitCode> ScreenshotCommand::run(const Scene &scene)
{
    const auto machine = machineNamed(scene.services.hypervisor.machines(), scene.arguments.at(0));
    if (!machine)
        return failure(machine.error());
    if (!isActive(machine->state))
        return failure(ErrorKind::Busy, tr("\"%1\" has nothing on its screen, because it is %2.")
                                            .arg(machine->name, toText(machine->state)));
    const auto shot = scene.services.hypervisor.guests().screenshot(machine->id);
    if (!shot)
        return failure(shot.error());
    const auto png = Png::from(shot->image);
    if (!png)
        return failure(png.error());
    const QString path = scene.arguments.at(1);
    if (path == QLatin1String("-")) {
        scene.output.raw(png->bytes);
        return ExitCode::Success;
    }
    if (const auto written = writeFile(path, png->bytes); !written)
        return failure(written.error());
    if (scene.output.isJson()) {
        QJsonObject json = nameToJson(machine->id, machine->name);
        json.insert(QStringLiteral("file"), path);
        json.insert(QStringLiteral("width"), png->size.width());
        json.insert(QStringLiteral("height"), png->size.height());
        scene.output.json(json);
    }
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
