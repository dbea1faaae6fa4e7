// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace innkeeper {

/// What a machine is for, in one word.
enum class Intent {
    /// As it was made, or set by hand.
    Balanced,
    Fastest,
    Quiet,
    /// Never changes: not with another host, not with a newer emulator.
    Frozen,
};

[[nodiscard]] const QList<Intent> &allIntents();
/// As in the shell and in a machine's note: "quiet".
[[nodiscard]] QString keyOf(Intent intent);
[[nodiscard]] std::optional<Intent> intentFrom(const QString &key);
[[nodiscard]] QString nameOf(Intent intent);
/// What it gives and what it costs, in a sentence or two.
[[nodiscard]] QString summaryOf(Intent intent);

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::Intent)
