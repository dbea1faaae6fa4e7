// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/NetworkChoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace innkeeper {

namespace {

struct NetworkChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::NetworkChoice)
};

constexpr QLatin1String kDefaultNetwork("default");

QString inactiveRemark(const QString &name)
{
    return NetworkChoiceWords::tr(
               "The network “%1” is not running. The machine starts only after the network "
               "was started.")
        .arg(name);
}

Result<NetworkChoice> named(const NetworkConfig &asked, const QList<NetworkInfo> &networks)
{
    const auto found =
        std::find_if(networks.begin(), networks.end(),
                     [&asked](const NetworkInfo &info) { return info.name == asked.source; });
    if (found == networks.end())
        return failure(ErrorKind::NotFound,
                       NetworkChoiceWords::tr("The host has no network “%1”.").arg(asked.source),
                       NetworkChoiceWords::tr(
                           "Choose one of the host's networks, or user networking, which is "
                           "always there."));
    return NetworkChoice{asked, found->isActive ? QString() : inactiveRemark(asked.source)};
}

} // namespace

Result<NetworkChoice> NetworkChoice::make(const std::optional<NetworkConfig> &asked,
                                          const QString &model, const HostFacts &facts, Host &host)
{
    NetworkConfig wish = asked.value_or(NetworkConfig{});
    if (wish.model.isEmpty())
        wish.model = model;
    if (asked && wish.kind != NetworkConfig::Kind::Network)
        return NetworkChoice{wish, {}};
    if (!asked && facts.isSession)
        return NetworkChoice{wish, {}};

    const auto networks = host.networks();
    if (asked)
        return networks ? named(wish, *networks) : Result<NetworkChoice>(failure(networks.error()));
    if (!networks && networks.error().kind == ErrorKind::Disconnected)
        return failure(networks.error());

    NetworkConfig shared = wish;
    shared.kind = NetworkConfig::Kind::Network;
    shared.source = kDefaultNetwork;
    if (networks) {
        if (auto choice = named(shared, *networks))
            return choice;
    }
    return NetworkChoice{
        wish, NetworkChoiceWords::tr("The host has no network “default”, so the machine gets "
                                     "user networking: it reaches the network, but other "
                                     "computers cannot reach it.")};
}

} // namespace innkeeper
