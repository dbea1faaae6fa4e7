// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Part.h"

namespace innkeeper::hardware {

/// One step from one definition to another: a value, a new part, or one that goes.
struct Change
{
    enum class Kind { Set, Add, Remove };
    Kind kind = Kind::Set;
    /// Keys of a PartKind and, for Set, of one of its fields.
    QString part;
    /// Which of that kind (Part::which); empty for the only one, and for Add.
    QString which;
    QString field;
    /// Set: what the person saw before; a machine that has another value by now is not changed.
    /// Unset: whatever it was.
    std::optional<QString> before;
    QString after;
    /// Add: what the new one has; Remove: what it had, and one that has other values by now is not
    /// removed (none: whatever it has).
    Values values;
    /// Add: the element itself, where values are not all of it (taken back from a running machine).
    QByteArray xml;

    bool operator==(const Change &) const = default;
};

/// Kind::Set.
[[nodiscard]] Change setting(const QString &part, const QString &which, const QString &field,
                             const std::optional<QString> &before, const QString &after);

/// Null for Add and Remove, and for keys that nobody knows.
[[nodiscard]] const Field *fieldOf(const Change &change);
/// Our own note of what was done (Field::isNote), not a change of the machine.
[[nodiscard]] bool isNote(const Change &change);

/// "Disk vda, cache: none instead of writeback".
[[nodiscard]] QString textOf(const Change &change);

/// Makes them all, or none. Invalid: unknown or impossible; NotFound: no such part; Busy: changed
/// elsewhere meanwhile.
[[nodiscard]] Result<DomainDocument> applied(const DomainDocument &document,
                                             const QList<Change> &changes);

/// What leads from `from` to `to`, as far as Innkeeper knows the parts; parts are compared by
/// identity. What libvirt fills in by itself when a machine runs is no difference.
[[nodiscard]] QList<Change> differences(const DomainDocument &from, const DomainDocument &to);

} // namespace innkeeper::hardware
