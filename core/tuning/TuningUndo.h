// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hardware/Change.h"

namespace innkeeper::tuning {

/// What differs between two states of a machine with the same parts, by the names that they bear in
/// `to`. In the order of the table: what depends on another comes behind it. Without our notes.
[[nodiscard]] QList<hardware::Change> settingsBetween(const DomainDocument &from,
                                                      const DomainDocument &to);

/// Settings as one line for a machine's note: "cpu..mode=host-model>host-passthrough", several with
/// "&" between them; percent-encoded where a value has such a sign.
[[nodiscard]] QString undoText(const QList<hardware::Change> &made);

/// What takes them back. What somebody changed since keeps its value, and so does what is no
/// setting of the machine: the note may be anybody's work.
[[nodiscard]] QList<hardware::Change> undoChanges(const QString &text,
                                                  const DomainDocument &machine);

/// The same text for parts that bear other names since: old name to new one.
[[nodiscard]] QString renamedUndo(const QString &text, const QString &part,
                                  const QMap<QString, QString> &names);

/// Of one of our own notes in the machine.
[[nodiscard]] hardware::Change noteChange(const char *field, const QString &before,
                                          const QString &after);

} // namespace innkeeper::tuning
