// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace innkeeper {

struct OperatingSystem;

/// One line of a rule: a value, and when it is worth considering. Empty conditions are met.
struct ProfilePreference
{
    /// A word, several words parted by one blank, an amount or a number: ProfileGrammar knows.
    QString value;
    /// osinfo-db lists a driver for one of these devices at least …
    QStringList ifDevices = {};
    /// … and for none of these.
    QStringList unlessDevices = {};
    /// "bios" or "uefi": osinfo-db says that the system starts from it, or that it does not.
    QString ifBoots = {};
    QString unlessBoots = {};
    /// "kvm" or "tcg"
    QString accelerator = {};

    bool operator==(const ProfilePreference &) const = default;
};

/// What a profile says on one matter: preferences, best first.
struct ProfileRule
{
    /// A name of the ProfileGrammar: "disk", "network" …
    QString name;
    /// How that is known: a specification, a manual, "measured: …".
    QString source;
    /// Id of the profile that says it; an heir shows what it inherited.
    QString profile;
    QList<ProfilePreference> preferences;

    bool operator==(const ProfileRule &) const = default;
};

/// Which systems are meant. Empty members do not matter; all others must fit.
struct ProfileMatch
{
    /// libosinfo's short id; a final '*' stands for any rest.
    QString shortId = {};
    QString family = {};
    QString distro = {};
    /// First version that fits, and first that no longer does: numbers with dots.
    QString versionFrom = {};
    QString versionBefore = {};
    /// The same for the day of release. A system without such a day does not fit.
    QDate releasedFrom = {};
    QDate releasedBefore = {};
    QStringList ifDevices = {};
    QStringList unlessDevices = {};

    [[nodiscard]] bool fits(const OperatingSystem &system) const;
    /// The higher, the more closely it describes: a short id, then the beginning of one, then the
    /// distribution, then the family; among equals the one with more conditions.
    [[nodiscard]] int weight() const;
    bool operator==(const ProfileMatch &) const = default;
};

/// The hardware that suits some operating systems, as a data file says it (docs/profiles.md).
struct Profile
{
    /// Small letters, digits, '.' and '-'.
    QString id;
    /// The systems' proper name; not translated.
    QString name;
    /// Id of the profile that answers where this one is silent.
    QString parent;
    /// Where it was read; ":/…" when it is built in.
    QString file;
    QList<ProfileMatch> matches;
    /// In the grammar's order.
    QList<ProfileRule> rules;

    [[nodiscard]] const ProfileRule *rule(QStringView name) const;
    [[nodiscard]] bool isBuiltIn() const { return file.startsWith(u':'); }
    bool operator==(const Profile &) const = default;
};

} // namespace innkeeper
