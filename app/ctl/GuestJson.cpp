// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/GuestJson.h"

#include <QJsonArray>

namespace innkeeper::ctl {

namespace {

QString wordOf(GuestReport::Agent agent)
{
    switch (agent) {
    case GuestReport::Agent::Answers:
        return QStringLiteral("answers");
    case GuestReport::Agent::Silent:
        return QStringLiteral("silent");
    case GuestReport::Agent::Frozen:
        return QStringLiteral("frozen");
    case GuestReport::Agent::NoChannel:
        break;
    }
    return QStringLiteral("no-channel");
}

QString wordOf(GuestReport::Source source)
{
    switch (source) {
    case GuestReport::Source::Agent:
        return QStringLiteral("agent");
    case GuestReport::Source::Leases:
        return QStringLiteral("leases");
    case GuestReport::Source::Arp:
        return QStringLiteral("arp");
    case GuestReport::Source::Nobody:
        break;
    }
    return QStringLiteral("nobody");
}

QJsonObject cardToJson(const GuestCard &card)
{
    QJsonArray addresses;
    for (const GuestAddress &address : card.addresses)
        addresses << QJsonObject{{QStringLiteral("address"), address.address},
                                 {QStringLiteral("prefix"), address.prefix}};
    return {{QStringLiteral("name"), card.name},
            {QStringLiteral("mac"), card.mac},
            {QStringLiteral("addresses"), addresses}};
}

QJsonObject fileSystemToJson(const GuestFileSystem &system)
{
    QJsonObject json{{QStringLiteral("mountPoint"), system.mountPoint},
                     {QStringLiteral("type"), system.type},
                     {QStringLiteral("disks"), QJsonArray::fromStringList(system.disks)}};
    if (system.total)
        json.insert(QStringLiteral("total"), qint64(system.total->count()));
    if (system.used)
        json.insert(QStringLiteral("used"), qint64(system.used->count()));
    return json;
}

} // namespace

void insertReport(QJsonObject &json, const GuestReport &report)
{
    json.insert(QStringLiteral("agent"), wordOf(report.agent));
    for (const auto &[name, value] :
         {std::pair("hostName", report.hostName), std::pair("system", report.system),
          std::pair("kernel", report.kernel), std::pair("timeZone", report.timeZone)})
        if (!value.isEmpty())
            json.insert(QLatin1String(name), value);
    json.insert(QStringLiteral("users"), QJsonArray::fromStringList(report.users));
    QJsonArray cards;
    for (const GuestCard &card : report.cards)
        cards << cardToJson(card);
    json.insert(QStringLiteral("cards"), cards);
    json.insert(QStringLiteral("cardsFrom"), wordOf(report.cardsFrom));
    QJsonArray systems;
    for (const GuestFileSystem &system : report.fileSystems)
        systems << fileSystemToJson(system);
    json.insert(QStringLiteral("fileSystems"), systems);
}

} // namespace innkeeper::ctl
