// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace innkeeper {

/// One line of the host check-up.
struct Finding
{
    enum class Severity { Good, Note, Warning, Problem };
    /// What Innkeeper itself can do about it, at a person's word.
    enum class Fix { None, StartDefaultNetwork, CreateDefaultPool, RetryAccelerator };

    /// Stable word for scripts and tests: "kvm", "swtpm", "default-network" …
    QString id;
    Severity severity = Severity::Good;
    /// Translated: what was found.
    QString title;
    /// Translated: why it matters.
    QString reason;
    /// Translated: how to mend it; empty when nothing needs mending.
    QString advice;
    Fix fix = Fix::None;
    /// Raw output, for those who want it.
    QString detail;

    bool operator==(const Finding &) const = default;
};

/// "good", "note", "warning", "problem"
[[nodiscard]] QString toWord(Finding::Severity severity);

} // namespace innkeeper

Q_DECLARE_METATYPE(innkeeper::Finding)
