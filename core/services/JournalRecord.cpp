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

} // namespace

QByteArray toJson(const OperationJournal::Record &record)
{
    const bool isCreation = record.kind == OperationJournal::Record::Kind::Create;
    QJsonArray volumes;
    for (const auto &volume : record.volumes)
        volumes.append(toObject(volume));
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("version"), kVersion},
                             {QStringLiteral("kind"),
                              isCreation ? QStringLiteral("create") : QStringLiteral("delete")},
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
    if (kind == QLatin1String("delete"))
        record.kind = OperationJournal::Record::Kind::Delete;
    else if (kind != QLatin1String("create"))
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
