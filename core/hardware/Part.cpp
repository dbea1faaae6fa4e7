// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/Part.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace innkeeper::hardware {

namespace {

struct PartWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::Part)
};

Part readPart(const PartKind &kind, const DomainElements &elements, int index)
{
    Part part{&kind, {kind.path, index}, {}, {}};
    for (const Field &field : kind.fields)
        if (const QString value = readField(field, elements, part.element); !value.isEmpty())
            part.values.insert(field.key, value);
    if (!kind.isMachine())
        part.which = part.values.value(kind.identity);
    if (part.which.isEmpty() && !kind.isMachine() && kind.most != 1)
        part.which = QString::number(index);
    return part;
}

/// Two of one name are told apart by their numbers.
void numberTwins(QList<Part> &parts)
{
    const auto isTwin = [&parts](const Part &part) {
        return std::count_if(parts.begin(), parts.end(),
                             [&part](const Part &each) { return each.which == part.which; }) > 1;
    };
    QList<qsizetype> twins;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (isTwin(parts[i]))
            twins.append(i);
    for (const qsizetype i : std::as_const(twins))
        parts[i].which = QString::number(i);
}

QList<Part> readParts(const PartKind &kind, const DomainElements &elements)
{
    QList<Part> parts;
    const int count = elements.count(kind.path);
    for (int i = 0; i < count; ++i)
        parts.append(readPart(kind, elements, i));
    if (!kind.identity.isEmpty())
        numberTwins(parts);
    return parts;
}

QString shown(const Part &part, const char *key)
{
    const QString name = QString::fromLatin1(key);
    const Field *field = part.kind->field(name);
    const QString value = part.value(name);
    return field && !value.isEmpty() ? textOf(*field, value) : QString();
}

} // namespace

QString Part::address() const
{
    return which.isEmpty() ? kind->key : kind->key + u'.' + which;
}

QString titleOf(const Part &part)
{
    const QString name = nameOf(*part.kind);
    if (part.kind->key == QLatin1String("disk")) {
        const QString device = shown(part, "device");
        const bool isPlain =
            device.isEmpty() || part.value(QStringLiteral("device")) == QLatin1String("disk");
        const QString what = isPlain ? name : device;
        return part.which.isEmpty()
                   ? what
                   : PartWords::tr("%1 %2", "kind of part, its name").arg(what, part.which);
    }
    // What has an identity is called by it, be it a number: vCPU 0.
    bool isNumbered = false;
    const int number = part.kind->identity.isEmpty() ? part.which.toInt(&isNumbered) : 0;
    if (part.which.isEmpty() || (isNumbered && number == 0))
        return name;
    if (isNumbered)
        return PartWords::tr("%1 %2", "kind of part, its name").arg(name).arg(number + 1);
    return part.kind->key == QLatin1String("network")
               ? name
               : PartWords::tr("%1 %2", "kind of part, its name").arg(name, part.which);
}

QString detailOf(const Part &part)
{
    QStringList words;
    const QString key = part.kind->key;
    if (key == QLatin1String("disk")) {
        words = {QFileInfo(part.value(QStringLiteral("source"))).fileName(),
                 part.value(QStringLiteral("bus"))};
    } else if (key == QLatin1String("network")) {
        const QString source = part.value(QStringLiteral("source"));
        words = {source.isEmpty() ? part.value(QStringLiteral("type")) : source,
                 part.value(QStringLiteral("model")), part.value(QStringLiteral("mac"))};
    } else {
        for (const char *each :
             {"count", "size", "type", "backend", "model", "version", "base", "folder", "cpuset"})
            words += shown(part, each);
    }
    words.removeAll(QString());
    return words.mid(0, 3).join(QStringLiteral(" · "));
}

QList<Part> partsOf(const DomainDocument &document)
{
    const DomainElements elements(document);
    QList<Part> parts;
    for (const PartKind &kind : partKinds())
        parts += readParts(kind, elements);
    return parts;
}

QList<Part> partsOf(const DomainDocument &document, const PartKind &kind)
{
    return readParts(kind, DomainElements(document));
}

std::optional<Part> findPart(const DomainDocument &document, const PartKind &kind,
                             const QString &which)
{
    const QList<Part> parts = partsOf(document, kind);
    if (which.isEmpty() && parts.size() == 1)
        return parts.first();
    for (const Part &part : parts)
        if (part.which.compare(which, Qt::CaseInsensitive) == 0)
            return part;
    // Where a number is the name itself, it counts nothing.
    const Field *identity = kind.field(kind.identity);
    if (identity && identity->kind == Field::Kind::Number)
        return std::nullopt;
    bool isNumber = false;
    const int index = which.toInt(&isNumber);
    return isNumber && index >= 0 && index < parts.size() ? std::optional(parts[index])
                                                          : std::nullopt;
}

Result<void> writeWithDependents(const PartKind &kind, const Field &field, DomainDocument &document,
                                 const DomainElement &part, const QString &value)
{
    Result<void> done = writeField(field, document, part, value);
    for (const Field &other : kind.fields) {
        if (!done)
            break;
        if (other.onlyWith != field.key || other.onlyWithWords.contains(value))
            continue;
        const QString left = readField(other, DomainElements(document), part);
        if (left != other.absent)
            done = writeField(other, document, part, {});
    }
    return done;
}

Result<QByteArray> newPartXml(const PartKind &kind, const Values &values)
{
    Values all = kind.initial;
    all.insert(values);
    for (const QString &key : kind.needed)
        if (all.value(key).isEmpty())
            return failure(ErrorKind::Invalid,
                           PartWords::tr("A new part “%1” needs a value for “%2”.")
                               .arg(nameOf(kind), labelOf(*kind.field(key))));
    for (auto each = values.begin(); each != values.end(); ++each)
        if (!kind.field(each.key()))
            return failure(
                ErrorKind::Invalid,
                PartWords::tr("“%1” has no setting “%2”.").arg(nameOf(kind), each.key()));
    auto document = DomainDocument::parse(QStringLiteral("<domain/>"));
    document->addElement(kind.path, "<" + kind.path.sliced(kind.path.lastIndexOf('/') + 1) + "/>");
    const DomainElement element{kind.path, 0};
    for (const Field &field : kind.fields) {
        const QString value = all.value(field.key);
        const bool isIdle = !field.onlyWith.isEmpty() && !values.contains(field.key) &&
                            !field.onlyWithWords.contains(all.value(field.onlyWith));
        if (value.isEmpty() || isIdle)
            continue;
        if (auto written = writeField(field, *document, element, value); !written)
            return failure(written.error());
    }
    return DomainElements(*document).xml(element);
}

} // namespace innkeeper::hardware
