// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field's value in the document.
#include "core/hardware/Field.h"
#include "core/xml/AmountText.h"

namespace innkeeper::hardware {

namespace {

/// Beside an element whose text counts KiB; attributes and plain bytes have none.
std::optional<Place> unitPlace(const Field &field)
{
    if (field.kind != Field::Kind::Amount || field.unit == 1 ||
        field.place.kind() != Place::Kind::Text)
        return std::nullopt;
    return field.place.sibling("unit");
}

QString readAmount(const Field &field, const DomainElements &elements, const DomainElement &part)
{
    const QString text = elements.value(part, field.place);
    if (text.isEmpty())
        return {};
    const auto unit = unitPlace(field);
    const QString word = unit ? elements.value(part, *unit) : QString();
    quint64 scale = quint64(field.unit);
    if (!word.isEmpty())
        scale = bytesInUnit(word);
    bool isNumber = false;
    const quint64 count = text.trimmed().toULongLong(&isNumber);
    quint64 bytes = 0;
    if (!isNumber || __builtin_mul_overflow(count, scale, &bytes))
        return {};
    return QString::number(bytes);
}

Result<void> writeAmount(const Field &field, DomainDocument &document, const DomainElement &part,
                         const QString &value)
{
    const auto unit = unitPlace(field);
    if (!unit || value.isEmpty()) {
        const QString count = value.isEmpty()
                                  ? QString()
                                  : QString::number(value.toULongLong() / quint64(field.unit));
        return document.setValue(part, field.place, count);
    }
    const QString kibibytes = QString::number(value.toULongLong() / 1024);
    return document.setValue(part, field.place, kibibytes).and_then([&] {
        return document.setValue(part, *unit, QStringLiteral("KiB"));
    });
}

} // namespace

QString readField(const Field &field, const DomainElements &elements, const DomainElement &part)
{
    if (field.read)
        return field.read(elements, part);
    const QString value = field.kind == Field::Kind::Amount ? readAmount(field, elements, part)
                                                            : elements.value(part, field.place);
    return value.isEmpty() ? field.absent : value;
}

Result<void> writeField(const Field &field, DomainDocument &document, const DomainElement &part,
                        const QString &value)
{
    // What is meant by silence already needs no word; neither does what stands there.
    if (readField(field, DomainElements(document), part) == value)
        return {};
    Result<void> done;
    if (field.write)
        done = field.write(document, part, value);
    else if (field.kind == Field::Kind::Amount)
        done = writeAmount(field, document, part, value);
    else
        done = document.setValue(part, field.place, value);
    if (done && field.resetsAddress)
        done = document.setValue(part, Place("address?"), {});
    return done;
}

} // namespace innkeeper::hardware
