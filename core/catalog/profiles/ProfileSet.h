// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/catalog/profiles/Profile.h"

namespace innkeeper {

/// Profiles that fit together: each has its own rules and all those that it inherits. What is
/// wrong with a file outside is told and the file left out; the built-in profile of its id stays.
class ProfileSet
{
public:
    /// Those that are built in, and those in `folders`, of which the first is the most important.
    /// A profile takes the place of a less important one with its id. Blocking; any thread.
    [[nodiscard]] static ProfileSet read(const QStringList &folders);

    /// The one whose match describes the system most closely; among equals that of the more
    /// important folder, then that with the lower id. There always is one. Of a system that
    /// osinfo-db does not know (no id) the short id may be a profile's.
    [[nodiscard]] const Profile &profileFor(const OperatingSystem &system) const;
    /// Null: there is no such profile.
    [[nodiscard]] const Profile *find(QStringView id) const;
    /// By id.
    [[nodiscard]] const QList<Profile> &all() const { return m_profiles; }
    /// One for each file that was left out.
    [[nodiscard]] const QList<Error> &complaints() const { return m_complaints; }

private:
    QList<Profile> m_profiles;
    /// Of each profile: 0 is the most important folder.
    QList<int> m_ranks;
    QList<Error> m_complaints;
};

} // namespace innkeeper
