// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/UnfinishedCommand.h"

#include "core/services/UnfinishedOperations.h"

#include <algorithm>

namespace innkeeper::ctl {

namespace {

using Item = UnfinishedOperations::Item;
using Kind = OperationJournal::Record::Kind;

QJsonObject toJson(const Item &item)
{
    return {{QStringLiteral("id"), item.record.machine.toText()},
            {QStringLiteral("name"), item.record.machineName},
            {QStringLiteral("kind"), item.record.kind == Kind::Create ? QStringLiteral("create")
                                     : item.record.kind == Kind::Delete
                                         ? QStringLiteral("delete")
                                         : QStringLiteral("add-disk")},
            {QStringLiteral("canFinish"), item.canFinish}};
}

QStringList toRow(const Item &item)
{
    return {item.record.machineName,
            item.record.kind == Kind::Create   ? UnfinishedCommand::tr("creation interrupted")
            : item.record.kind == Kind::Delete ? UnfinishedCommand::tr("deletion interrupted")
                                               : UnfinishedCommand::tr("added disk interrupted"),
            item.canFinish ? UnfinishedCommand::tr("--finish or --clean-up")
                           : UnfinishedCommand::tr("--clean-up")};
}

void list(const QList<Item> &items, Output &output)
{
    if (output.isJson()) {
        QJsonArray json;
        for (const Item &item : items)
            json << toJson(item);
        output.json(json);
        return;
    }
    QList<QStringList> rows{{UnfinishedCommand::tr("NAME"), UnfinishedCommand::tr("WHAT"),
                             UnfinishedCommand::tr("WAYS OUT")}};
    for (const Item &item : items)
        rows << toRow(item);
    if (items.isEmpty())
        output.note(UnfinishedCommand::tr("Nothing is unfinished."));
    else
        output.table(rows);
}

} // namespace

Result<ExitCode> UnfinishedCommand::run(const Scene &scene)
{
    const bool finishes = scene.arguments.has(QStringLiteral("finish"));
    const bool cleans = scene.arguments.has(QStringLiteral("clean-up"));
    if (finishes && cleans) {
        scene.output.error(
            {ErrorKind::Invalid, tr("Choose one of --finish and --clean-up."), {}, {}});
        return ExitCode::Usage;
    }
    UnfinishedOperations unfinished(scene.services.hypervisor, scene.services.journal);
    QList<Item> items = unfinished.find(scene.uri);
    const QStringList names = scene.arguments.positional();
    for (const QString &name : names) {
        if (std::none_of(items.begin(), items.end(),
                         [&](const Item &item) { return item.record.machineName == name; }))
            return failure(ErrorKind::NotFound, tr("Nothing of \"%1\" is unfinished.").arg(name));
    }
    if (!names.isEmpty())
        items.removeIf([&](const Item &item) { return !names.contains(item.record.machineName); });
    if (!finishes && !cleans) {
        list(items, scene.output);
        return ExitCode::Success;
    }
    if (finishes)
        items.removeIf([](const Item &item) { return !item.canFinish; });
    for (const Item &item : std::as_const(items)) {
        const auto done = finishes ? unfinished.finish(item) : unfinished.discard(item);
        if (!done)
            return failure(done.error());
    }
    if (scene.output.isJson())
        list(items, scene.output);
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
