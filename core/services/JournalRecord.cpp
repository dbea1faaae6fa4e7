// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/JournalRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace innkeeper {

namespace {

constexpr int kVersion = 1;

QJsonObject toObject(const OperationJournal::Volume &volume)
{
    return {
        {QStringLiteral("pool"), volume.pool},
        {QStringLiteral("name"), volume.name},
        {QStringLiteral("path"), volume.path},
        {QStringLiteral("format"), volume.format},
        // As text: JSON's numbers are doubles.
        {QStringLiteral("capacity"), QString::number(volume.capacity.count())},
        {QStringLiteral("preallocate"), volume.preallocate},
        {QStringLiteral("made"), volume.isMade},
    };
}

OperationJournal::Volume volumeFrom(const QJsonObject &object)
{
    return {
        object[QStringLiteral("pool")].toString(),
        object[QStringLiteral("name")].toString(),
        object[QStringLiteral("path")].toString(),
        object[QStringLiteral("format")].toString(),
        Bytes(object[QStringLiteral("capacity")].toString().toULongLong()),
        object[QStringLiteral("preallocate")].toBool(),
        object[QStringLiteral("made")].toBool(),
    };
}

using RecordKind = OperationJournal::Record::Kind;

const char *wordOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Create:
        return "create";
    case RecordKind::Delete:
        return "delete";
    case RecordKind::AddDisk:
        break;
    }
    return "add-disk";
}

} // namespace

QByteArray toJson(const OperationJournal::Record &record)
{
    QJsonArray volumes;
    for (const auto &volume : record.volumes)
        volumes.append(toObject(volume));
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("version"), kVersion},
                             {QStringLiteral("kind"), QLatin1String(wordOf(record.kind))},
                             {QStringLiteral("uri"), record.uri},
                             {QStringLiteral("machine"), record.machine.toText()},
                             {QStringLiteral("name"), record.machineName},
                             {QStringLiteral("volumes"), volumes},
                             {QStringLiteral("volumesComplete"), record.volumesComplete},
                             {QStringLiteral("xml"), record.xml},
                         })
        .toJson();
}

std::optional<OperationJournal::Record> recordFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString kind = object[QStringLiteral("kind")].toString();
    OperationJournal::Record record;
    record.machine = MachineId::fromText(object[QStringLiteral("machine")].toString());
    if (object[QStringLiteral("version")].toInt() != kVersion || record.machine.isNull())
        return std::nullopt;
    bool isKnown = false;
    for (const auto each : {RecordKind::Create, RecordKind::Delete, RecordKind::AddDisk}) {
        if (kind != QLatin1String(wordOf(each)))
            continue;
        record.kind = each;
        isKnown = true;
    }
    if (!isKnown)
        return std::nullopt;
    record.uri = object[QStringLiteral("uri")].toString();
    record.machineName = object[QStringLiteral("name")].toString();
    for (const auto &volume : object[QStringLiteral("volumes")].toArray())
        record.volumes.append(volumeFrom(volume.toObject()));
    record.volumesComplete = object[QStringLiteral("volumesComplete")].toBool();
    record.xml = object[QStringLiteral("xml")].toString();
    return record;
}

} // namespace innkeeper
