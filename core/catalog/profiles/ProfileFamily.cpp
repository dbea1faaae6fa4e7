// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/profiles/ProfileFamily.h"

#include "core/catalog/profiles/ProfileGrammar.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

namespace {

struct ProfileFamilyWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::ProfileFamily)
};

Error error(const QString &message)
{
    return {ErrorKind::Invalid, message, {}, {}};
}

/// `own` rules and, where it is silent, the `inherited` ones.
QList<ProfileRule> merged(const QList<ProfileRule> &inherited, const Profile &own)
{
    QList<ProfileRule> rules;
    for (const ProfileTopic &topic : profileTopics()) {
        if (const ProfileRule *rule = own.rule(topic.name))
            rules += *rule;
        else
            std::copy_if(inherited.begin(), inherited.end(), std::back_inserter(rules),
                         [&topic](const ProfileRule &each) { return each.name == topic.name; });
    }
    return rules;
}

} // namespace

std::optional<Error> ProfileFamily::add(Profile profile, int rank)
{
    auto &row = m_rows[profile.id];
    if (!row.isEmpty() && row.last().second == rank)
        return error(
            ProfileFamilyWords::tr("The profile “%1” was left out: “%2” has the same id, “%3”.")
                .arg(profile.file, row.last().first.file, profile.id));
    row.append({std::move(profile), rank});
    return std::nullopt;
}

QList<Error> ProfileFamily::dropImpossible()
{
    QList<Error> errors;
    // Each that goes may leave others without a parent.
    for (bool changed = true; changed;) {
        changed = false;
        for (const QString &id : m_rows.keys()) {
            if (const auto dropped = dropFrom(id)) {
                errors += *dropped;
                changed = true;
                break;
            }
        }
    }
    return errors;
}

std::optional<Error> ProfileFamily::dropFrom(const QString &id)
{
    const auto drop = [this](const QString &which, const QString &sentence) {
        auto &row = m_rows[which];
        const Error gone = error(sentence.arg(row.first().first.file));
        row.removeFirst();
        if (row.isEmpty())
            m_rows.remove(which);
        return gone;
    };
    QStringList line{id};
    for (;;) {
        const Profile &profile = current(line.last()).first;
        if (profile.parent.isEmpty())
            return std::nullopt;
        if (!m_rows.contains(profile.parent))
            return drop(line.last(), ProfileFamilyWords::tr(
                                         "The profile “%2” was left out: there is no profile “%1”, "
                                         "which it extends.")
                                         .arg(profile.parent, QStringLiteral("%1")));
        if (line.contains(profile.parent))
            break;
        line += profile.parent;
    }
    // Built-in profiles do not go round in circles by themselves.
    const auto outside = std::find_if(line.rbegin(), line.rend(), [this](const QString &each) {
        return !current(each).first.isBuiltIn();
    });
    Q_ASSERT(outside != line.rend());
    return drop(*outside,
                ProfileFamilyWords::tr("The profile “%1” was left out: it extends itself."));
}

QList<std::pair<Profile, int>> ProfileFamily::heirs() const
{
    // The built-in root answers everything, also for one that took its place.
    const QList<ProfileRule> answers = m_rows.value(kRoot.toString()).last().first.rules;
    QList<Ranked> all;
    for (const QList<Ranked> &row : m_rows) {
        QList<const Profile *> line{&row.first().first};
        while (!line.last()->parent.isEmpty())
            line += &current(line.last()->parent).first;
        if (line.last()->id != kRoot && m_rows.contains(kRoot.toString()))
            line += &current(kRoot.toString()).first;
        QList<ProfileRule> rules = answers;
        for (auto each = line.rbegin(); each != line.rend(); ++each)
            rules = merged(rules, **each);
        Ranked heir = row.first();
        heir.first.rules = rules;
        all += heir;
    }
    return all;
}

} // namespace innkeeper
