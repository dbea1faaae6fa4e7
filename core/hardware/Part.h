// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/PartKind.h"

namespace innkeeper::hardware {

/// One part as it stands in a definition.
struct Part
{
    /// Of partKinds(); lives as long as the program.
    const PartKind *kind = nullptr;
    DomainElement element;
    /// What tells it from its siblings: "vda", a MAC address, else its number from 0 on. Empty for
    /// kinds of which there is one.
    QString which;
    Values values;

    [[nodiscard]] QString value(const QString &key) const { return values.value(key); }
    /// As in the shell: "disk.vda", "memory".
    [[nodiscard]] QString address() const;
    bool operator==(const Part &) const = default;
};

/// One line for a list: "Disk vda", and what it is.
[[nodiscard]] QString titleOf(const Part &part);
[[nodiscard]] QString detailOf(const Part &part);

/// Every part that Innkeeper knows, in the order of their kinds; kinds of which the machine has
/// none are left out, those of the machine itself never. Opens the document once.
[[nodiscard]] QList<Part> partsOf(const DomainDocument &document);
[[nodiscard]] QList<Part> partsOf(const DomainDocument &document, const PartKind &kind);
[[nodiscard]] std::optional<Part> findPart(const DomainDocument &document, const PartKind &kind,
                                           const QString &which);
/// Sets `field`, and removes what means nothing any more with this value.
[[nodiscard]] Result<void> writeWithDependents(const PartKind &kind, const Field &field,
                                               DomainDocument &document, const DomainElement &part,
                                               const QString &value);
/// The element of a new part, with the values given over those that its kind begins with.
[[nodiscard]] Result<QByteArray> newPartXml(const PartKind &kind, const Values &values);

} // namespace innkeeper::hardware
