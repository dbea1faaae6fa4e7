// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/OsListCommand.h"

#include "app/ctl/Json.h"

#include <algorithm>

namespace innkeeper::ctl {

namespace {

bool matches(const OperatingSystem &system, const QStringList &words)
{
    const QString all =
        QStringList{system.name, system.vendor, system.shortId, system.id}.join(u'\n');
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

Result<ExitCode> OsListCommand::run(const Scene &scene)
{
    const auto all = scene.services.systems.all();
    if (!all)
        return failure(all.error());
    const QStringList words = scene.arguments.positional();
    QJsonArray json;
    QList<QStringList> rows{{tr("ID"), tr("NAME"), tr("RELEASED")}};
    for (const OperatingSystem &system : *all) {
        if (!matches(system, words))
            continue;
        json << toJson(system);
        rows << QStringList{system.shortId, system.name, system.released.toString(Qt::ISODate)};
    }
    if (scene.output.isJson()) {
        scene.output.json(json);
        return ExitCode::Success;
    }
    if (rows.size() == 1)
        return failure(ErrorKind::NotFound,
                       tr("No operating system has \"%1\" in its name.").arg(words.join(u' ')));
    scene.output.table(rows);
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
