// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/NewParts.h"

#include <algorithm>

namespace innkeeper {

using hardware::Change;
using hardware::Field;
using hardware::Part;
using hardware::PartKind;
using hardware::Values;

namespace {

/// Only what somebody said: names and places that are free depend on the machine.
Values askedFor(const PartKind &kind, const Change &change)
{
    if (change.xml.isEmpty()) {
        Values values = kind.initial;
        values.insert(change.values);
        return values;
    }
    auto alone = DomainDocument::parse(QStringLiteral("<domain/>"));
    alone->addElement(kind.path, change.xml);
    const QList<Part> parts = partsOf(*alone, kind);
    return parts.isEmpty() ? Values() : parts.first().values;
}

/// libvirt may add to what was asked for, not contradict it.
bool hasAll(const Part &part, const Values &values)
{
    return std::all_of(part.kind->fields.begin(), part.kind->fields.end(), [&](const Field &field) {
        return field.isFilledIn || field.isReadOnly || !values.contains(field.key) ||
               part.value(field.key).compare(values[field.key], Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QByteArray withoutAddress(const PartKind &kind, const QByteArray &element)
{
    auto alone = DomainDocument::parse(QStringLiteral("<domain/>"));
    alone->addElement(kind.path, element);
    (void)alone->setValue({kind.path, 0}, Place("address?"), {});
    return DomainElements(*alone).xml({kind.path, 0});
}

QList<QByteArray> elementTexts(const DomainDocument &document, const PartKind &kind)
{
    const DomainElements elements(document);
    QList<QByteArray> texts;
    for (int i = 0; i < elements.count(kind.path); ++i)
        texts.append(elements.xml({kind.path, i}));
    return texts;
}

QList<QByteArray> newParts(const DomainDocument &before, const DomainDocument &after,
                           const QList<Change> &changes)
{
    const DomainElements elements(after);
    // Each text as often as it is accounted for.
    QMap<const PartKind *, QList<QByteArray>> known;
    QList<QByteArray> found;
    for (const Change &change : changes) {
        const PartKind *kind = hardware::partKind(change.part);
        if (change.kind != Change::Kind::Add || !kind)
            continue;
        if (!known.contains(kind))
            known.insert(kind, elementTexts(before, *kind));
        QList<QByteArray> old = known[kind];
        const Values values = askedFor(*kind, change);
        QByteArray element;
        for (const Part &part : partsOf(after, *kind)) {
            const QByteArray text = elements.xml(part.element);
            // The last one: a sibling that was changed at the same time stands before it.
            if (!old.removeOne(text) && hasAll(part, values))
                element = text;
        }
        known[kind].append(element);
        found.append(element);
    }
    return found;
}

} // namespace innkeeper
