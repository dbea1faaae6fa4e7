// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tuning/Tuning.h"

namespace innkeeper::tuning {

// What each intent wants of a machine that is tuned for nothing yet. What this computer cannot do
// is left out.

[[nodiscard]] QList<hardware::Change> fastest(const DomainDocument &machine,
                                              const TuningFacts &facts);
[[nodiscard]] QList<hardware::Change> quiet(const DomainDocument &machine,
                                            const TuningFacts &facts);
[[nodiscard]] QList<hardware::Change> frozen(const DomainDocument &machine,
                                             const TuningFacts &facts);

/// Collects wishes for one machine.
class Wishes
{
public:
    explicit Wishes(const DomainDocument &machine)
        : m_parts(hardware::partsOf(machine))
    {
    }

    [[nodiscard]] QList<hardware::Part> parts(const char *kind) const;
    /// Of the only part of that kind; empty when there is none.
    [[nodiscard]] QString value(const char *kind, const char *field) const;
    /// Of the only one of that kind; does nothing when the machine has none.
    void set(const char *kind, const char *field, const QString &value);
    void set(const hardware::Part &part, const char *field, const QString &value);

    [[nodiscard]] const QList<hardware::Change> &changes() const { return m_changes; }

private:
    const QList<hardware::Part> m_parts;
    QList<hardware::Change> m_changes;
};

/// "0-3,8": the host's cores of that sort; empty when it has one sort only, or fewer than
/// `needed`.
[[nodiscard]] QString coresOf(const HostFacts &host, HostCpu::Core core, int needed);

} // namespace innkeeper::tuning
