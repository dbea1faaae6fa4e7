// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/rules/Subject.h"

#include <algorithm>

namespace innkeeper::catalog {

namespace {

constexpr QStringView kNone = u"none";

bool boots(const OperatingSystem &system, QStringView from)
{
    return from == u"bios" ? system.supportsBios : system.supportsUefi;
}

bool applies(const ProfilePreference &preference, const Subject &subject)
{
    const OperatingSystem &system = subject.system;
    const auto drives = [&system](const QString &device) { return system.supports(device); };
    const auto &[value, ifDevices, unlessDevices, ifBoots, unlessBoots, accelerator] = preference;
    return (ifDevices.isEmpty() || std::any_of(ifDevices.begin(), ifDevices.end(), drives)) &&
           std::none_of(unlessDevices.begin(), unlessDevices.end(), drives) &&
           (ifBoots.isEmpty() || boots(system, ifBoots)) &&
           (unlessBoots.isEmpty() || !boots(system, unlessBoots)) &&
           (accelerator.isEmpty() || accelerator == toWord(subject.support.accelerator));
}

} // namespace

QStringList Subject::values(const char *topic) const
{
    QStringList found;
    if (const ProfileRule *rule = profile.rule(QString::fromLatin1(topic)))
        for (const ProfilePreference &preference : rule->preferences)
            if (applies(preference, *this))
                found += preference.value;
    return found;
}

QString Subject::value(const char *topic) const
{
    return value(topic, {});
}

QString Subject::value(const char *topic, const QStringList &offered) const
{
    for (const QString &value : values(topic))
        if (value == kNone || offers(offered, value))
            return value;
    return {};
}

QString Subject::valueOrNone(const char *topic, const QStringList &offered) const
{
    const QString found = value(topic, offered);
    return found == kNone ? QString() : found;
}

QStringList Subject::words(const char *topic) const
{
    return valueOrNone(topic).split(u' ', Qt::SkipEmptyParts);
}

bool offers(const QStringList &words, QStringView word)
{
    return words.isEmpty() || words.contains(word);
}

} // namespace innkeeper::catalog
