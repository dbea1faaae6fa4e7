// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/SettingsCommand.h"

#include "app/ctl/Setting.h"

namespace innkeeper::ctl {

namespace {

using hardware::Field;
using hardware::PartKind;

QString takes(const Field &field)
{
    QStringList words;
    for (const Field::Choice &choice : field.choices)
        words += choice.word.isEmpty() ? QStringLiteral("no") : choice.word;
    switch (field.kind) {
    case Field::Kind::Number:
        return field.most == std::numeric_limits<qint64>::max()
                   ? SettingsCommand::tr("a number from %1").arg(field.least)
                   : SettingsCommand::tr("a number from %1 to %2")
                         .arg(QString::number(field.least), QString::number(field.most));
    case Field::Kind::Amount:
        return SettingsCommand::tr("an amount such as 2GiB");
    case Field::Kind::Path:
        return SettingsCommand::tr("a path");
    case Field::Kind::CpuSet:
        return SettingsCommand::tr("processors such as 0-3,8");
    case Field::Kind::Text:
    case Field::Kind::Line:
        return field.form ? QCoreApplication::translate("Hardware", field.form)
                          : SettingsCommand::tr("a text");
    case Field::Kind::Choice:
    case Field::Kind::Suggestion:
    case Field::Kind::Switch:
        break;
    }
    return words.join(QStringLiteral(", "));
}

QJsonObject toJson(const PartKind &kind)
{
    QJsonArray fields;
    for (const Field &field : kind.fields)
        fields << QJsonObject{{QStringLiteral("setting"), field.key},
                              {QStringLiteral("label"), labelOf(field)},
                              {QStringLiteral("takes"), takes(field)},
                              {QStringLiteral("atOnce"), field.live != Field::Live::No},
                              {QStringLiteral("readOnly"), field.isReadOnly || field.isNote}};
    return {{QStringLiteral("kind"), kind.key},
            {QStringLiteral("name"), nameOf(kind)},
            {QStringLiteral("summary"), summaryOf(kind)},
            {QStringLiteral("canBeAdded"), kind.isAddable},
            {QStringLiteral("settings"), fields}};
}

void listKinds(Output &output)
{
    QList<QStringList> rows{{SettingsCommand::tr("PART"), SettingsCommand::tr("WHAT IT IS")}};
    for (const PartKind &kind : hardware::partKinds())
        rows << QStringList{kind.key, QStringLiteral("%1: %2").arg(nameOf(kind), summaryOf(kind))};
    output.table(rows);
}

} // namespace

Result<ExitCode> SettingsCommand::run(const Scene &scene)
{
    const QString key = scene.arguments.at(0);
    if (key.isEmpty()) {
        if (!scene.output.isJson()) {
            listKinds(scene.output);
            return ExitCode::Success;
        }
        QJsonArray json;
        for (const PartKind &kind : hardware::partKinds())
            json << toJson(kind);
        scene.output.json(json);
        return ExitCode::Success;
    }
    const auto kind = kindNamed(key);
    if (!kind) {
        scene.output.error(kind.error());
        return ExitCode::Usage;
    }
    if (scene.output.isJson()) {
        scene.output.json(toJson(**kind));
        return ExitCode::Success;
    }
    QList<QStringList> rows{{tr("SETTING"), tr("WHAT IT IS"), tr("TAKES")}};
    for (const Field &field : (*kind)->fields)
        rows << QStringList{field.key, labelOf(field),
                            field.isReadOnly || field.isNote ? tr("(cannot be set)")
                                                             : takes(field)};
    scene.output.table(rows);
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
