// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileSet.h"

#include "core/catalog/profiles/ProfileFamily.h"
#include "core/catalog/profiles/ProfileReader.h"
#include "core/model/OperatingSystem.h"

#include <QDir>

#include <algorithm>
#include <tuple>

namespace innkeeper {

namespace {

constexpr char kBuiltIn[] = ":/profiles";

/// Below 0: does not fit.
int weightOf(const Profile &profile, const OperatingSystem &system)
{
    int best = -1;
    for (const ProfileMatch &match : profile.matches)
        if (match.fits(system))
            best = std::max(best, match.weight());
    return best;
}

} // namespace

ProfileSet ProfileSet::read(const QStringList &folders)
{
    ProfileSet set;
    ProfileFamily family;
    const QStringList all = folders + QStringList{QLatin1String(kBuiltIn)};
    for (qsizetype rank = 0; rank < all.size(); ++rank) {
        const QDir folder(all[rank]);
        QStringList names =
            folder.entryList({QStringLiteral("*.xml")}, QDir::Files | QDir::System, QDir::Unsorted);
        // In the same order everywhere, whatever the language.
        names.sort();
        for (const QString &name : names) {
            auto profile = ProfileReader::read(folder.filePath(name));
            if (!profile)
                set.m_complaints += profile.error();
            else if (const auto twin = family.add(*std::move(profile), int(rank)))
                set.m_complaints += *twin;
        }
    }
    set.m_complaints += family.dropImpossible();
    for (const auto &[profile, rank] : family.heirs()) {
        set.m_profiles += profile;
        set.m_ranks += rank;
    }
    return set;
}

const Profile &ProfileSet::profileFor(const OperatingSystem &system) const
{
    if (const Profile *named = system.id.isEmpty() ? find(system.shortId) : nullptr)
        return *named;
    const auto key = [&](qsizetype i) {
        return std::tuple(-weightOf(m_profiles[i], system), m_ranks[i], i);
    };
    qsizetype best = 0;
    for (qsizetype i = 1; i < m_profiles.size(); ++i)
        if (key(i) < key(best))
            best = i;
    // Nothing fits: somebody replaced the profile that fits all.
    if (weightOf(m_profiles[best], system) < 0)
        if (const Profile *profile = find(ProfileFamily::kRoot))
            return *profile;
    return m_profiles[best];
}

const Profile *ProfileSet::find(QStringView id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [id](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

} // namespace innkeeper
