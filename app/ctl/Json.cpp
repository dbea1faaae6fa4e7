// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Json.h"

#include <QJsonArray>

namespace innkeeper::ctl {

QJsonObject nameToJson(const MachineId &id, const QString &name)
{
    return {{QStringLiteral("id"), id.toText()}, {QStringLiteral("name"), name}};
}

QJsonObject toJson(const Machine &machine)
{
    QJsonObject json = nameToJson(machine.id, machine.name);
    json.insert(QStringLiteral("title"), machine.title);
    json.insert(QStringLiteral("description"), machine.description);
    json.insert(QStringLiteral("os"), machine.osId);
    json.insert(QStringLiteral("state"), toWord(machine.state));
    json.insert(QStringLiteral("accelerator"), toWord(machine.accelerator));
    json.insert(QStringLiteral("memory"), qint64(machine.memory.count()));
    json.insert(QStringLiteral("vcpus"), machine.vcpus);
    json.insert(QStringLiteral("persistent"), machine.isPersistent);
    json.insert(QStringLiteral("autostart"), machine.startsWithHost);
    json.insert(QStringLiteral("screens"), QJsonArray::fromStringList(machine.screens));
    json.insert(QStringLiteral("serials"), QJsonArray::fromStringList(machine.serials));
    return json;
}

QJsonObject toJson(const Finding &finding)
{
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("severity"), toWord(finding.severity)},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("reason"), finding.reason},
            {QStringLiteral("advice"), finding.advice},
            {QStringLiteral("detail"), finding.detail}};
}

QJsonObject toJson(const OperatingSystem &system)
{
    return {{QStringLiteral("id"), system.id},
            {QStringLiteral("shortId"), system.shortId},
            {QStringLiteral("name"), system.name},
            {QStringLiteral("version"), system.version},
            {QStringLiteral("vendor"), system.vendor},
            {QStringLiteral("family"), system.family},
            {QStringLiteral("released"), system.released.toString(Qt::ISODate)},
            {QStringLiteral("endOfLife"), system.endOfLife.toString(Qt::ISODate)}};
}

QJsonObject toJson(const Profile &profile)
{
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("extends"), profile.parent},
            {QStringLiteral("builtIn"), profile.isBuiltIn()},
            {QStringLiteral("file"), profile.isBuiltIn() ? QString() : profile.file}};
}

static QJsonObject toJson(const ProfilePreference &preference)
{
    return {{QStringLiteral("value"), preference.value},
            {QStringLiteral("ifDevice"), QJsonArray::fromStringList(preference.ifDevices)},
            {QStringLiteral("unlessDevice"), QJsonArray::fromStringList(preference.unlessDevices)},
            {QStringLiteral("ifBoots"), preference.ifBoots},
            {QStringLiteral("unlessBoots"), preference.unlessBoots},
            {QStringLiteral("accelerator"), preference.accelerator}};
}

QJsonObject withRules(const Profile &profile)
{
    QJsonArray rules;
    for (const ProfileRule &rule : profile.rules) {
        QJsonArray preferences;
        for (const ProfilePreference &preference : rule.preferences)
            preferences << toJson(preference);
        rules << QJsonObject{{QStringLiteral("name"), rule.name},
                             {QStringLiteral("source"), rule.source},
                             {QStringLiteral("profile"), rule.profile},
                             {QStringLiteral("preferences"), preferences}};
    }
    QJsonObject json = toJson(profile);
    json.insert(QStringLiteral("rules"), rules);
    return json;
}

} // namespace innkeeper::ctl
