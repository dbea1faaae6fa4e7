// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands/ProfilesCommand.h"

#include "app/ctl/Json.h"

#include <QJsonArray>

namespace innkeeper::ctl {

namespace {

using Scene = Command::Scene;

void listAll(const Scene &scene, const ProfileSet &profiles)
{
    QJsonArray json;
    QList<QStringList> rows{
        {ProfilesCommand::tr("ID"), ProfilesCommand::tr("NAME"), ProfilesCommand::tr("FILE")}};
    for (const Profile &profile : profiles.all()) {
        json << ctl::toJson(profile);
        rows << QStringList{profile.id, profile.name,
                            profile.isBuiltIn() ? ProfilesCommand::tr("built in") : profile.file};
    }
    if (scene.output.isJson())
        scene.output.json(json);
    else
        scene.output.table(rows);
}

QString textOf(const ProfilePreference &preference)
{
    QString text = preference.value;
    if (!preference.accelerator.isEmpty())
        text = ProfilesCommand::tr("%1 (with %2)").arg(text, preference.accelerator.toUpper());
    ProfilePreference rest = preference;
    rest.accelerator.clear();
    if (rest != ProfilePreference{preference.value})
        text = ProfilesCommand::tr("%1 (if osinfo-db says so)").arg(text);
    return text;
}

void showOne(const Scene &scene, const Profile &profile)
{
    if (scene.output.isJson()) {
        scene.output.json(withRules(profile));
        return;
    }
    scene.output.line(QStringLiteral("%1: %2").arg(profile.id, profile.name));
    for (const ProfileRule &rule : profile.rules) {
        QStringList values;
        for (const ProfilePreference &preference : rule.preferences)
            values << textOf(preference);
        scene.output.line(QString());
        scene.output.line(
            QStringLiteral("%1: %2").arg(rule.name, values.join(QStringLiteral(", "))));
        scene.output.paragraph(ProfilesCommand::tr("Source: %1").arg(rule.source), 4);
        if (rule.profile != profile.id)
            scene.output.paragraph(ProfilesCommand::tr("Inherited from %1").arg(rule.profile), 4);
    }
}

/// The one with this id; or that of the system, which may be one that osinfo-db does not know.
Result<const Profile *> wanted(const Scene &scene, const ProfileSet &profiles)
{
    const QString os = scene.arguments.value(QStringLiteral("os"));
    const QString id = os.isEmpty() ? scene.arguments.at(0) : os;
    if (!os.isEmpty()) {
        const auto system = scene.services.systems.find(os);
        if (system)
            return &profiles.profileFor(*system);
        if (!profiles.find(id))
            return failure(system.error());
    }
    if (const Profile *profile = profiles.find(id))
        return profile;
    return failure(ErrorKind::NotFound, ProfilesCommand::tr("There is no profile “%1”.").arg(id),
                   ProfilesCommand::tr("“innkeeperctl profiles” lists them."));
}

} // namespace

Result<ExitCode> ProfilesCommand::run(const Scene &scene)
{
    const bool isForSystem = scene.arguments.has(QStringLiteral("os"));
    const bool isNamed = !scene.arguments.positional().isEmpty();
    if (isForSystem && isNamed) {
        scene.output.error(
            {ErrorKind::Invalid, tr("Either a profile is named or --os, not both."), {}, {}});
        return ExitCode::Usage;
    }
    const ProfileSet &profiles = scene.services.profiles.profiles();
    for (const Error &complaint : profiles.complaints())
        scene.output.error(complaint);
    if (!isForSystem && !isNamed) {
        listAll(scene, profiles);
        return ExitCode::Success;
    }
    const auto profile = wanted(scene, profiles);
    if (!profile)
        return failure(profile.error());
    showOne(scene, **profile);
    return ExitCode::Success;
}

} // namespace innkeeper::ctl
