// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/KeptValues.h"

#include "core/model/HostCpu.h"
#include "core/services/NewParts.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

using hardware::Change;
using hardware::Field;
using hardware::Part;

namespace {

struct KeptValuesWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::KeptValues)
};

/// libvirt counts memory in whole units of its own, and rounds up.
constexpr qint64 kRounding = 1 << 20;

/// Words that libvirt writes as silence: no limit, no choice, all that there are.
bool isSilence(const Field &field, const QString &wanted, const Part &part)
{
    if (wanted == field.absent || wanted == QLatin1String("default"))
        return true;
    if (field.kind == Field::Kind::Number && wanted.toLongLong() <= 0)
        return true;
    const QString one = part.kind->key + u'.' + field.key;
    return (one == QLatin1String("network.queues") && wanted == QLatin1String("1")) ||
           (one == QLatin1String("cpu.current") && wanted == part.value(QStringLiteral("count")));
}

/// "pc-q35-7.2" of "q35".
bool isVersionOf(const Field &field, const Part &part, const QString &got, const QString &wanted)
{
    const bool isBoard =
        part.kind->key == QLatin1String("firmware") && field.key == QLatin1String("board");
    return isBoard && QStringLiteral("-%1-").arg(got).contains(QStringLiteral("-%1-").arg(wanted));
}

/// `before`: what it was; who wants something else and reads that again was not heard.
bool isKept(const Field &field, const QString &wanted, const Part &part, const QString &before)
{
    const QString got = part.value(field.key);
    if (got.compare(wanted, Qt::CaseInsensitive) == 0)
        return true;
    if (got.isEmpty())
        return isSilence(field, wanted, part);
    switch (field.kind) {
    case Field::Kind::CpuSet:
        return cpuNumbers(got) == cpuNumbers(wanted);
    case Field::Kind::Amount: {
        const qint64 more = got.toLongLong() - wanted.toLongLong();
        return more >= 0 && more < kRounding;
    }
    case Field::Kind::Number:
    case Field::Kind::Choice:
    case Field::Kind::Switch:
        return false;
    case Field::Kind::Line:
    case Field::Kind::Text:
    case Field::Kind::Suggestion:
    case Field::Kind::Path:
        break;
    }
    // "q35" becomes its newest version, a host's name its address.
    return got != before || isVersionOf(field, part, got, wanted);
}

/// What the part is called after all changes: a disk on another bus has another name.
QString nameAfter(const Change &change, const QList<Change> &changes, const DomainDocument &before,
                  const DomainDocument &wanted)
{
    const hardware::PartKind &kind = *hardware::partKind(change.part);
    const auto old = findPart(before, kind, change.which);
    if (!old)
        return change.which;
    int index = old->element.index;
    for (const Change &each : changes) {
        const auto goer = each.kind == Change::Kind::Remove && each.part == change.part
                              ? findPart(before, kind, each.which)
                              : std::optional<Part>();
        if (goer && goer->element.index < old->element.index)
            --index;
    }
    const QList<Part> parts = partsOf(wanted, kind);
    return index < parts.size() ? parts[index].which : change.which;
}

/// Numbers move when others go or are sorted, so that any of the kind may be the one.
QList<Part> candidates(const hardware::PartKind &kind, const QString &which,
                       const DomainDocument &document)
{
    if (kind.identity.isEmpty())
        return partsOf(document, kind);
    const auto part = findPart(document, kind, which);
    return part ? QList<Part>{*part} : QList<Part>();
}

/// What became of it, where that is something else.
std::optional<QString> lostValue(const Change &change, const QList<Change> &changes,
                                 const DomainDocument &before, const DomainDocument &wanted,
                                 const DomainDocument &defined)
{
    const Field &field = *fieldOf(change);
    const hardware::PartKind &kind = *hardware::partKind(change.part);
    const auto old = findPart(before, kind, change.which);
    const QString had = old ? old->value(field.key) : QString();
    const QList<Part> parts = candidates(kind, nameAfter(change, changes, before, wanted), defined);
    const bool isThere = std::any_of(parts.begin(), parts.end(), [&](const Part &part) {
        return isKept(field, change.after, part, had);
    });
    if (isThere)
        return {};
    return parts.size() == 1 ? parts.first().value(field.key) : QString();
}

int countOf(const DomainDocument &document, const QString &part)
{
    return DomainElements(document).count(hardware::partKind(part)->path);
}

/// Those that were not there before, or differ now.
QList<Part> unknownParts(const hardware::PartKind &kind, const DomainDocument &before,
                         const DomainDocument &defined)
{
    QList<QByteArray> known = elementTexts(before, kind);
    const DomainElements elements(defined);
    QList<Part> parts = partsOf(defined, kind);
    parts.removeIf([&](const Part &part) { return known.removeOne(elements.xml(part.element)); });
    return parts;
}

/// Only where another field of the new part has another word.
bool meansNothing(const Field &field, const hardware::PartKind &kind, const Change &change)
{
    const QString other = change.values.value(field.onlyWith, kind.initial.value(field.onlyWith));
    return !field.onlyWith.isEmpty() && !field.onlyWithWords.contains(other);
}

/// The first field of an addition that none of the kind has as it was said, with what has become
/// of it; an element of our own making (taken back) is as it was.
std::optional<std::pair<const Field *, QString>>
lostInAddition(const Change &change, const DomainDocument &before, const DomainDocument &defined)
{
    const hardware::PartKind &kind = *hardware::partKind(change.part);
    QList<Part> parts = unknownParts(kind, before, defined);
    if (!change.xml.isEmpty() || parts.isEmpty())
        return {};
    for (const Field &field : kind.fields) {
        const QString wanted = change.values.value(field.key);
        if (wanted.isEmpty() || field.isReadOnly || meansNothing(field, kind, change))
            continue;
        const Part last = parts.last();
        parts.removeIf([&](const Part &part) { return !isKept(field, wanted, part, {}); });
        if (parts.isEmpty())
            return std::pair(&field, last.value(field.key));
    }
    return {};
}

auto notKept(const QString &message)
{
    return failure(ErrorKind::Invalid, message,
                   KeptValuesWords::tr("Something else of the machine may stand against it."));
}

auto notKept(const Field &field, const QString &wanted, const QString &got)
{
    const QString asked = textOf(field, wanted);
    return notKept(
        got.isEmpty()
            ? KeptValuesWords::tr("“%1” was not kept: libvirt leaves “%2” out of this "
                                  "machine. Nothing was changed.")
                  .arg(labelOf(field), asked)
            : KeptValuesWords::tr("“%1” was not kept: libvirt makes “%3” of “%2”. Nothing was "
                                  "changed.")
                  .arg(labelOf(field), asked, textOf(field, got)));
}

} // namespace

Result<void> checkKept(const QList<Change> &changes, const DomainDocument &before,
                       const DomainDocument &wanted, const DomainDocument &defined)
{
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Add &&
            countOf(defined, change.part) < countOf(wanted, change.part))
            return notKept(
                KeptValuesWords::tr("“%1” was not kept: libvirt leaves it out of this machine. "
                                    "Nothing was changed.")
                    .arg(titleOf(Part{hardware::partKind(change.part), {}, {}, change.values})));
        if (change.kind == Change::Kind::Add)
            if (const auto lost = lostInAddition(change, before, defined))
                return notKept(*lost->first, change.values.value(lost->first->key), lost->second);
        if (change.kind != Change::Kind::Set || change.after.isEmpty() || isNote(change))
            continue;
        if (const auto lost = lostValue(change, changes, before, wanted, defined))
            return notKept(*fieldOf(change), change.after, *lost);
    }
    return {};
}

} // namespace innkeeper
