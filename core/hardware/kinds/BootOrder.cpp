// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

namespace innkeeper::hardware {

namespace {

/// libvirt's word for a kind of device that is started from, and the first such device.
std::optional<DomainElement> firstOf(const DomainElements &elements, const QString &kind)
{
    const bool isCard = kind == QLatin1String("network");
    const QString device = kind == QLatin1String("hd")   ? QStringLiteral("disk")
                           : kind == QLatin1String("fd") ? QStringLiteral("floppy")
                                                         : kind;
    const QByteArray path = isCard ? "devices/interface" : "devices/disk";
    for (int i = 0; i < elements.count(path); ++i) {
        const QString found = elements.value({path, i}, Place("@device"));
        if (isCard || (found.isEmpty() ? QStringLiteral("disk") : found) == device)
            return DomainElement{path, i};
    }
    return std::nullopt;
}

/// Puts what <os><boot dev='hd'/> says of kinds of devices into the devices themselves: libvirt
/// takes one of the two, and the first of a kind may change.
Result<void> spellOutBootOrder(DomainDocument &document)
{
    const QByteArray path = "os/boot";
    const int count = DomainElements(document).count(path);
    for (int i = 0; i < count; ++i) {
        const DomainElements elements(document);
        const auto device = firstOf(elements, elements.value({path, i}, Place("@dev")));
        if (!device)
            continue;
        if (auto set = document.setValue(*device, Place("boot/@order"), QString::number(i + 1));
            !set)
            return set;
    }
    for (int i = count; i-- > 0;)
        if (auto gone = document.removeElement({path, i}); !gone)
            return gone;
    return {};
}

Result<void> writeBootPlace(DomainDocument &document, const DomainElement &device,
                            const QString &value)
{
    auto done = value.isEmpty() ? Result<void>() : spellOutBootOrder(document);
    return done.and_then([&] { return document.setValue(device, Place("boot/@order"), value); });
}

} // namespace

Field bootField()
{
    return {.key = QStringLiteral("boot"),
            .label = QT_TRANSLATE_NOOP("Hardware", "Place in the boot order"),
            .hint = QT_TRANSLATE_NOOP("Hardware", "1 is tried first; nothing: not started from."),
            .kind = Field::Kind::Number,
            .place = Place("boot/@order"),
            .least = 1,
            .most = 99,
            .write = writeBootPlace};
}

} // namespace innkeeper::hardware
