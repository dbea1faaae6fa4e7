// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/Change.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper::hardware {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::Change)
};

using Kind = Change::Kind;

struct Target
{
    const Change *change;
    DomainElement element;
    const PartKind *kind = nullptr;
    const Field *field = nullptr;
};

auto unknownKind(const QString &key)
{
    return failure(ErrorKind::Invalid, ChangeWords::tr("There is no part named “%1”.").arg(key),
                   ChangeWords::tr("\"innkeeperctl hardware NAME\" lists a machine's parts."));
}

Result<Part> partFor(const DomainDocument &document, const Change &change)
{
    const PartKind *kind = partKind(change.part);
    if (!kind)
        return unknownKind(change.part);
    const auto part = findPart(document, *kind, change.which);
    if (part)
        return *part;
    return failure(
        ErrorKind::NotFound,
        change.which.isEmpty()
            ? ChangeWords::tr("The machine has no part “%1”, or several of them.")
                  .arg(nameOf(*kind))
            : ChangeWords::tr("The machine has no part “%1 %2”.").arg(nameOf(*kind), change.which));
}

Result<Target> settingFor(const DomainDocument &document, const Change &change)
{
    const auto part = partFor(document, change);
    if (!part)
        return failure(part.error());
    const Field *field = part->kind->field(change.field);
    if (!field)
        return failure(
            ErrorKind::Invalid,
            ChangeWords::tr("%1 has no setting “%2”.").arg(nameOf(*part->kind), change.field));
    if (field->isReadOnly)
        return failure(ErrorKind::Invalid,
                       ChangeWords::tr("“%1” cannot be changed here.").arg(labelOf(*field)));
    if (change.before && *change.before != part->value(field->key))
        return failure(
            ErrorKind::Busy,
            ChangeWords::tr("“%1” was changed elsewhere meanwhile, and is now “%2”. It was kept.")
                .arg(labelOf(*field), textOf(*field, part->value(field->key))));
    return Target{&change, part->element, part->kind, field};
}

/// What is said of each part, looked at together.
Result<void> check(const QList<Target> &settings)
{
    QMap<std::pair<const PartKind *, int>, Values> said;
    for (const Target &setting : settings)
        said[{setting.kind, setting.element.index}].insert(setting.field->key,
                                                           setting.change->after);
    for (auto each = said.cbegin(); each != said.cend(); ++each)
        if (const PartKind *kind = each.key().first; kind->check)
            if (auto checked = kind->check(*each); !checked)
                return checked;
    return {};
}

Result<void> add(DomainDocument &document, const Change &change)
{
    const PartKind *kind = partKind(change.part);
    if (!kind)
        return unknownKind(change.part);
    if (kind->isMachine() || (!kind->isAddable && change.xml.isEmpty()))
        return failure(ErrorKind::Invalid,
                       ChangeWords::tr("“%1” cannot be added.").arg(nameOf(*kind)));
    const int count = DomainElements(document).count(kind->path);
    if (kind->most > 0 && count >= kind->most)
        return failure(
            ErrorKind::AlreadyExists,
            ChangeWords::tr("The machine can have no further part “%1”.").arg(nameOf(*kind)));
    Values values = change.values;
    if (kind->complete)
        kind->complete(document, values);
    const auto xml =
        change.xml.isEmpty() ? newPartXml(*kind, values) : Result<QByteArray>(change.xml);
    if (!xml)
        return failure(xml.error());
    document.addElement(kind->path, *xml);
    return {};
}

/// What is so already is not even written out.
Result<void> write(DomainDocument &document, const Target &setting)
{
    const QString &value = setting.change->after;
    if (readField(*setting.field, DomainElements(document), setting.element) == value)
        return {};
    return writeWithDependents(*setting.kind, *setting.field, document, setting.element, value);
}

Values changedValues(const Part &from, const Part &to)
{
    Values changed;
    for (const Field &field : to.kind->fields)
        if (!field.isReadOnly && !field.isFilledIn && from.value(field.key) != to.value(field.key))
            changed.insert(field.key, to.value(field.key));
    return changed;
}

/// A host's model is spelt out while it runs.
void forgetSpeltOutModel(const Part &from, const Part &to, Values &changed)
{
    const QString mode = QStringLiteral("mode");
    const QString hostModel = QStringLiteral("host-model");
    if (to.kind->key == QLatin1String("cpu") &&
        (from.value(mode) == hostModel || to.value(mode) == hostModel))
        for (const char *key : {"mode", "model", "check", "fallback", "migratable"})
            changed.remove(QString::fromLatin1(key));
}

/// An empty drive that runs has no format.
void forgetFormatOfNothing(const Part &from, const Part &to, Values &changed)
{
    const QString source = QStringLiteral("source");
    if (to.kind->key == QLatin1String("disk") && from.value(source).isEmpty() &&
        to.value(source).isEmpty())
        changed.remove(QStringLiteral("format"));
}

QList<Change> settings(const Part &from, const Part &to)
{
    Values changed = changedValues(from, to);
    forgetSpeltOutModel(from, to, changed);
    forgetFormatOfNothing(from, to, changed);
    QList<Change> changes;
    for (const Field &field : to.kind->fields)
        if (changed.contains(field.key))
            changes.append(setting(to.kind->key, to.which, field.key, from.value(field.key),
                                   changed.value(field.key)));
    return changes;
}

const Part *twinOf(const Part &part, const QList<Part> &others)
{
    const auto found = std::find_if(others.begin(), others.end(), [&part](const Part &each) {
        return each.kind == part.kind && each.which == part.which;
    });
    return found == others.end() ? nullptr : &*found;
}

qint64 memoryWithoutModules(const QList<Part> &parts)
{
    const QString size = QStringLiteral("size");
    qint64 sum = 0;
    for (const Part &part : parts) {
        if (part.kind->key == QLatin1String("memory"))
            sum += part.value(size).toLongLong();
        else if (part.kind->key == QLatin1String("memory-module"))
            sum -= part.value(size).toLongLong();
    }
    return sum;
}

/// A memory that differs by its modules only follows from them.
bool followsFromModules(const Change &change, const QList<Part> &from, const QList<Part> &to)
{
    return change.kind == Kind::Set && change.part == QLatin1String("memory") &&
           change.field == QLatin1String("size") &&
           memoryWithoutModules(from) == memoryWithoutModules(to);
}

/// Made by libvirt for what is connected to it.
bool comesByItself(const Part &part)
{
    return part.kind->key == QLatin1String("controller");
}

} // namespace

Change setting(const QString &part, const QString &which, const QString &field,
               const std::optional<QString> &before, const QString &after)
{
    return {Kind::Set, part, which, field, before, after, {}, {}};
}

const Field *fieldOf(const Change &change)
{
    const PartKind *kind = partKind(change.part);
    return kind ? kind->field(change.field) : nullptr;
}

bool isNote(const Change &change)
{
    const Field *field = fieldOf(change);
    return field && field->isNote;
}

QString textOf(const Change &change)
{
    const PartKind *kind = partKind(change.part);
    if (!kind)
        return change.part;
    const Part part{kind, {}, change.which, change.values};
    switch (change.kind) {
    case Kind::Add:
        return ChangeWords::tr("%1: added").arg(titleOf(part));
    case Kind::Remove:
        return ChangeWords::tr("%1: removed").arg(titleOf(part));
    case Kind::Set:
        break;
    }
    const Field *field = kind->field(change.field);
    if (!field)
        return change.field;
    if (!change.before)
        return ChangeWords::tr("%1, %2: %3", "part, setting, new value")
            .arg(titleOf(part), labelOf(*field), textOf(*field, change.after));
    return ChangeWords::tr("%1, %2: %3 instead of %4", "part, setting, new value, old value")
        .arg(titleOf(part), labelOf(*field), textOf(*field, change.after),
             textOf(*field, *change.before));
}

Result<DomainDocument> applied(const DomainDocument &document, const QList<Change> &changes)
{
    DomainDocument edited = document;
    // Found before anything moves; removed from the end on, so that numbers stay true.
    QList<Target> settingsToMake;
    QList<DomainElement> goers;
    for (const Change &change : changes) {
        if (change.kind == Kind::Set) {
            const auto target = settingFor(document, change);
            if (!target)
                return failure(target.error());
            settingsToMake.append(*target);
        } else if (change.kind == Kind::Remove) {
            const auto part = partFor(document, change);
            if (!part)
                return failure(part.error());
            if (part->kind->isMachine())
                return failure(ErrorKind::Invalid,
                               ChangeWords::tr("“%1” cannot be removed.").arg(nameOf(*part->kind)));
            if (!change.values.isEmpty() && change.values != part->values)
                return failure(
                    ErrorKind::Busy,
                    ChangeWords::tr("“%1” was changed elsewhere meanwhile. Nothing was removed.")
                        .arg(titleOf(*part)));
            goers.append(part->element);
        }
    }
    if (auto checked = check(settingsToMake); !checked)
        return failure(checked.error());
    std::stable_sort(
        settingsToMake.begin(), settingsToMake.end(),
        [](const Target &a, const Target &b) { return a.field->precedence > b.field->precedence; });
    for (const Target &target : std::as_const(settingsToMake))
        if (!target.kind->countsParts)
            if (auto written = write(edited, target); !written)
                return failure(written.error());
    std::sort(goers.begin(), goers.end(),
              [](const DomainElement &a, const DomainElement &b) { return a.index > b.index; });
    for (const DomainElement &goer : std::as_const(goers))
        if (auto removed = edited.removeElement(goer); !removed)
            return failure(removed.error());
    for (const Change &change : changes)
        if (change.kind == Kind::Add)
            if (auto added = add(edited, change); !added)
                return failure(added.error());
    if (auto counted = edited.countModules(document); !counted)
        return failure(counted.error());
    for (const Target &target : std::as_const(settingsToMake))
        if (target.kind->countsParts)
            if (auto written = write(edited, target); !written)
                return failure(written.error());
    return edited;
}

QList<Change> differences(const DomainDocument &from, const DomainDocument &to)
{
    const QList<Part> before = partsOf(from);
    const QList<Part> after = partsOf(to);
    const DomainElements elements(to);
    QList<Change> changes;
    for (const Part &part : after) {
        if (const Part *twin = twinOf(part, before))
            changes += settings(*twin, part);
        else if (!comesByItself(part))
            changes.append({Kind::Add,
                            part.kind->key,
                            part.which,
                            {},
                            {},
                            {},
                            part.values,
                            elements.xml(part.element)});
    }
    for (const Part &part : before)
        if (!twinOf(part, after) && !comesByItself(part))
            changes.append({Kind::Remove, part.kind->key, part.which, {}, {}, {}, part.values, {}});
    changes.removeIf(
        [&](const Change &change) { return followsFromModules(change, before, after); });
    return changes;
}

} // namespace innkeeper::hardware
