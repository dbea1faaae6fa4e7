// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/catalog/profiles/Profile.h"

#include <QMap>

#include <optional>
#include <utility>

namespace innkeeper {

/// Who inherits from whom. Profiles with one id stand in a row, the most important first; one that
/// turns out impossible makes room for the next.
class ProfileFamily
{
public:
    /// All inherit from it in the end, also those that do not say so.
    static constexpr QStringView kRoot = u"unknown-modern";

    /// Lower ranks first. An error: there is one of that id and rank already.
    [[nodiscard]] std::optional<Error> add(Profile profile, int rank);
    /// Those that inherit from nobody known, or from themselves; all of them from outside.
    [[nodiscard]] QList<Error> dropImpossible();
    /// With all rules, by id, and the ranks.
    [[nodiscard]] QList<std::pair<Profile, int>> heirs() const;

private:
    using Ranked = std::pair<Profile, int>;
    [[nodiscard]] std::optional<Error> dropFrom(const QString &id);
    [[nodiscard]] const Ranked &current(const QString &id) const
    {
        return m_rows.find(id)->first();
    }

    QMap<QString, QList<Ranked>> m_rows;
};

} // namespace innkeeper
