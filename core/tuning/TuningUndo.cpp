// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning/TuningUndo.h"

#include <QUrl>

namespace innkeeper::tuning {

using hardware::Change;

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, ":/", "."));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

/// Nothing for what is no such line.
std::optional<Change> changeFrom(const QString &line)
{
    const qsizetype equals = line.indexOf(u'=');
    const QStringList place = line.left(equals).split(u'.');
    const QStringList values = line.mid(equals + 1).split(u'>');
    if (equals < 0 || place.size() != 3 || values.size() != 2)
        return std::nullopt;
    return hardware::setting(decoded(place[0]), decoded(place[1]), decoded(place[2]),
                             decoded(values[1]), decoded(values[0]));
}

} // namespace

QList<Change> settingsBetween(const DomainDocument &from, const DomainDocument &to)
{
    const QList<hardware::Part> before = hardware::partsOf(from);
    const QList<hardware::Part> after = hardware::partsOf(to);
    QList<Change> changes;
    for (qsizetype i = 0; i < qMin(before.size(), after.size()); ++i)
        for (const hardware::Field &field : after[i].kind->fields) {
            const QString value = after[i].value(field.key);
            if (value == before[i].value(field.key) || field.isReadOnly || field.isNote)
                continue;
            changes.append(hardware::setting(after[i].kind->key, after[i].which, field.key,
                                             before[i].value(field.key), value));
        }
    return changes;
}

QString undoText(const QList<Change> &made)
{
    QStringList lines;
    for (const Change &change : made)
        lines += QStringLiteral("%1.%2.%3=%4>%5")
                     .arg(encoded(change.part), encoded(change.which), encoded(change.field),
                          encoded(change.before.value_or(QString())), encoded(change.after));
    return lines.join(u'&');
}

QList<Change> undoChanges(const QString &text, const DomainDocument &machine)
{
    QList<Change> changes;
    for (const QString &line : text.split(u'&', Qt::SkipEmptyParts)) {
        const auto change = changeFrom(line);
        const hardware::PartKind *kind = change ? hardware::partKind(change->part) : nullptr;
        const hardware::Field *field = kind ? kind->field(change->field) : nullptr;
        if (!field || field->isReadOnly || field->isNote)
            continue;
        const auto part = hardware::findPart(machine, *kind, change->which);
        if (part && part->value(field->key) == change->before &&
            hardware::parseValue(*field, change->after, 1))
            changes.append(*change);
    }
    return changes;
}

Change noteChange(const char *field, const QString &before, const QString &after)
{
    return hardware::setting(QStringLiteral("machine"), {}, QString::fromLatin1(field), before,
                             after);
}

QString renamedUndo(const QString &text, const QString &part, const QMap<QString, QString> &names)
{
    QStringList lines = text.split(u'&');
    for (QString &line : lines) {
        QStringList place = line.split(u'.');
        if (place.size() > 2 && decoded(place[0]) == part && names.contains(decoded(place[1]))) {
            place[1] = encoded(names[decoded(place[1])]);
            line = place.join(u'.');
        }
    }
    return lines.join(u'&');
}

} // namespace innkeeper::tuning
