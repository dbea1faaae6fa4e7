// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/Profile.h"

#include "core/model/OperatingSystem.h"

#include <QVersionNumber>

#include <algorithm>

namespace innkeeper {

namespace {

bool fitsShortId(const QString &pattern, const QString &shortId)
{
    if (pattern.endsWith(u'*'))
        return shortId.startsWith(QStringView(pattern).chopped(1));
    return shortId == pattern;
}

bool fitsVersion(const ProfileMatch &match, const QString &text)
{
    if (match.versionFrom.isEmpty() && match.versionBefore.isEmpty())
        return true;
    const auto version = QVersionNumber::fromString(text);
    if (version.isNull())
        return false;
    const auto numbers = [](const QString &limit) { return QVersionNumber::fromString(limit); };
    return (match.versionFrom.isEmpty() || version >= numbers(match.versionFrom)) &&
           (match.versionBefore.isEmpty() || version < numbers(match.versionBefore));
}

bool fitsRelease(const ProfileMatch &match, const QDate &day)
{
    if (match.releasedFrom.isNull() && match.releasedBefore.isNull())
        return true;
    return day.isValid() && (match.releasedFrom.isNull() || day >= match.releasedFrom) &&
           (match.releasedBefore.isNull() || day < match.releasedBefore);
}

} // namespace

bool ProfileMatch::fits(const OperatingSystem &system) const
{
    const auto drives = [&system](const QString &device) { return system.supports(device); };
    return (shortId.isEmpty() || fitsShortId(shortId, system.shortId)) &&
           (family.isEmpty() || family == system.family) &&
           (distro.isEmpty() || distro == system.distro) && fitsVersion(*this, system.version) &&
           fitsRelease(*this, system.released) &&
           (ifDevices.isEmpty() || std::any_of(ifDevices.begin(), ifDevices.end(), drives)) &&
           std::none_of(unlessDevices.begin(), unlessDevices.end(), drives);
}

int ProfileMatch::weight() const
{
    // There are fewer than ten conditions, so that no sum of them outweighs a closer description.
    const int kind = !shortId.isEmpty() && !shortId.endsWith(u'*') ? 40
                     : !shortId.isEmpty()                          ? 30
                     : !distro.isEmpty()                           ? 20
                     : !family.isEmpty()                           ? 10
                                                                   : 0;
    const bool conditions[] = {!family.isEmpty(),        !distro.isEmpty(),
                               !versionFrom.isEmpty(),   !versionBefore.isEmpty(),
                               !releasedFrom.isNull(),   !releasedBefore.isNull(),
                               !unlessDevices.isEmpty(), !ifDevices.isEmpty()};
    return kind + int(std::count(std::begin(conditions), std::end(conditions), true));
}

const ProfileRule *Profile::rule(QStringView wanted) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [wanted](const ProfileRule &rule) {
        return rule.name == wanted;
    });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace innkeeper
